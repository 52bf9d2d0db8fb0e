package org.vorort.actors.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.actors.State;
import org.vorort.identity.Role;

class ContactAccessRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    COORDINATOR, false, ACTIVE, OFFICE
                    COORDINATOR, false, ARCHIVED, OFFICE
                    COORDINATOR CONTACT, true, ACTIVE, OFFICE
                    LEADERSHIP, false, ACTIVE, READ
                    MEMBER, false, ACTIVE, READ
                    MEMBER, true, ACTIVE, READ
                    MEMBER CONTACT, true, ACTIVE, OWN
                    MEMBER CONTACT, false, ACTIVE, READ
                    MEMBER CONTACT, true, ARCHIVED, READ
                    CONTACT, true, ACTIVE, OWN
                    CONTACT, true, RESTING, OWN
                    CONTACT, true, ARCHIVED, NONE
                    CONTACT, false, ACTIVE, NONE
                    OPERATOR, false, ACTIVE, NONE
                    '', true, ACTIVE, NONE
                    """)
    void a_contact_keeps_the_own_entry_and_sees_no_other(String roles, boolean own, State state, Access expected) {
        assertThat(ContactAccessRules.access(roles(roles), own, state)).isEqualTo(expected);
    }

    private static Set<Role> roles(String names) {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : names.split(" ")) {
            if (!name.isEmpty()) {
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}

package org.vorort.actors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonRulesTest {

    @Test
    void contact_is_seen_by_the_office_and_with_consent_by_others() {
        assertThat(PersonRules.maySeeContact(true, false)).isTrue();
        assertThat(PersonRules.maySeeContact(true, true)).isTrue();
        assertThat(PersonRules.maySeeContact(false, true)).isTrue();
        assertThat(PersonRules.maySeeContact(false, false)).isFalse();
    }

    @Test
    void readers_cannot_ask_how_somebody_is_reached() {
        var query = new PersonQuery("kim", "ara", "A13", "with", "phone", "public", "all", "stale", "-name");
        assertThat(query.forReaders().address())
                .isEqualTo(
                        "?q=kim&language=ara&group=A13&functions=with&consent=public&state=all&fresh=stale&sort=-name");
    }

    @Test
    void a_query_can_be_narrowed_less_and_sorted_the_other_way_round() {
        var query = new PersonQuery("kim", "", "A13", "", "", "", "", "", "name");
        assertThat(query.without("group")).isEqualTo("?q=kim&sort=name");
        assertThat(query.sortedBy("name")).isEqualTo("?q=kim&group=A13&sort=-name");
        assertThat(List.copyOf(query.filters().keySet())).containsExactly("group");
    }
}

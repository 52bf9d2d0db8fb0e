package org.vorort.actors.contacts;

import java.util.Set;
import org.vorort.actors.State;
import org.vorort.identity.Role;

/** What a role may do with an entry, the own one or another's. */
final class ContactAccessRules {

    private ContactAccessRules() {}

    /** @param own whether this person is the contact of the organisation */
    static Access access(Set<Role> roles, boolean own, State state) {
        if (roles.contains(Role.COORDINATOR)) {
            return Access.OFFICE;
        }
        if (roles.contains(Role.CONTACT) && own && state != State.ARCHIVED) {
            return Access.OWN;
        }
        return roles.contains(Role.LEADERSHIP) || roles.contains(Role.MEMBER) ? Access.READ : Access.NONE;
    }
}

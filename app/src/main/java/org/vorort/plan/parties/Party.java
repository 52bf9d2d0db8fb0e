package org.vorort.plan.parties;

import java.util.Optional;
import org.vorort.actors.OrganisationId;

/**
 * Somebody who takes on or pays for something: an organisation of the directory, or free words such as "BAMF" for one that does not
 * stand there.
 */
public record Party(Optional<OrganisationId> organisation, String words) {

    /** Nobody is named; so it is, too, where an organisation was deleted. */
    public static final Party NOBODY = new Party(Optional.empty(), "");

    public static Party of(OrganisationId organisation) {
        return new Party(Optional.of(organisation), "");
    }

    public static Party named(String words) {
        return new Party(Optional.empty(), words);
    }

    public boolean isNobody() {
        return organisation.isEmpty() && words.isEmpty();
    }
}

package org.vorort.actors;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A place of the directory.
 *
 * @param organisation who runs it, if anybody is known to
 * @param slug its readable address, unique in the municipality
 * @param unread what an import could not read, by field, word for word
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Place(
        PlaceId id,
        Optional<OrganisationId> organisation,
        String slug,
        PlaceDetails details,
        State state,
        String source,
        Map<String, String> unread,
        Instant updatedAt,
        int version) {

    public String name() {
        return details.name();
    }
}

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

    /** The same with other details. */
    public Place with(PlaceDetails other) {
        return new Place(id, organisation, slug, other, state, source, unread, updatedAt, version);
    }

    /** The same, with nobody who runs it. */
    public Place runByNobody() {
        return new Place(id, Optional.empty(), slug, details, state, source, unread, updatedAt, version);
    }

    /** The same in another state. */
    public Place in(State other) {
        return new Place(id, organisation, slug, details, other, source, unread, updatedAt, version);
    }

    /** The same with other texts that could not be read. */
    public Place withUnread(Map<String, String> other) {
        return new Place(id, organisation, slug, details, state, source, other, updatedAt, version);
    }
}

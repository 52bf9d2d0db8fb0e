package org.vorort.actors;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An organisation of the directory.
 *
 * @param slug its readable address, unique in the municipality
 * @param source where the entry came from, such as the name of an imported list
 * @param unread what an import could not read, by field, word for word
 * @param confirmed when and by whom the entry was last found right
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Organisation(
        OrganisationId id,
        String slug,
        OrganisationDetails details,
        State state,
        String source,
        Map<String, String> unread,
        Optional<Confirmation> confirmed,
        Instant updatedAt,
        int version) {

    public String name() {
        return details.name();
    }

    /** The same with other details. */
    public Organisation with(OrganisationDetails other) {
        return new Organisation(id, slug, other, state, source, unread, confirmed, updatedAt, version);
    }

    /** The same in another state. */
    public Organisation in(State other) {
        return new Organisation(id, slug, details, other, source, unread, confirmed, updatedAt, version);
    }

    /** The same with other texts that could not be read. */
    public Organisation withUnread(Map<String, String> other) {
        return new Organisation(id, slug, details, state, source, other, confirmed, updatedAt, version);
    }
}

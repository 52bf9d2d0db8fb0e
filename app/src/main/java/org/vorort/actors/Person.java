package org.vorort.actors;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A person of the directory.
 *
 * @param slug the readable address, unique in the municipality
 * @param unread what an import could not read, by field, word for word
 * @param confirmed when and by whom the entry was last found right
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Person(
        PersonId id,
        String slug,
        PersonDetails details,
        State state,
        String source,
        Map<String, String> unread,
        Optional<Confirmation> confirmed,
        Instant updatedAt,
        int version) {

    /** Title, given and family name, as one speaks of somebody. */
    public String name() {
        return (details.title() + " " + details.givenName() + " " + details.familyName())
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** The same with other details. */
    public Person with(PersonDetails other) {
        return new Person(id, slug, other, state, source, unread, confirmed, updatedAt, version);
    }

    /** The same in another state. */
    public Person in(State other) {
        return new Person(id, slug, details, other, source, unread, confirmed, updatedAt, version);
    }

    /** The same with other texts that could not be read. */
    public Person withUnread(Map<String, String> other) {
        return new Person(id, slug, details, state, source, other, confirmed, updatedAt, version);
    }
}

package org.vorort.bodies;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.identity.AuditNames;
import org.vorort.kernel.Language;
import org.vorort.storage.Tenancy;

/** What noted ids of persons and bodies are called. An id whose entry is gone has no name any more. */
@Component
class NamesInBodies implements AuditNames {

    private final People people;
    private final Bodies bodies;

    NamesInBodies(People people, Bodies bodies) {
        this.people = people;
        this.bodies = bodies;
    }

    @Override
    public Optional<String> name(Language language, String field, String value) {
        var town = Tenancy.current();
        return switch (field) {
            case "member" ->
                town.flatMap(id -> people.byId(id, new PersonId(UUID.fromString(value))))
                        .map(Person::name);
            case "parentBody" ->
                town.flatMap(id -> bodies.byId(id, new BodyId(UUID.fromString(value))))
                        .map(Body::name);
            default -> Optional.empty();
        };
    }
}

package org.vorort.actors.people;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Erases a person with everything that is known about them (GDPR Art. 17). */
@Service
class ErasePerson {

    private final People people;
    private final PersonStore store;
    private final Functions functions;

    ErasePerson(People people, PersonStore store, Functions functions) {
        this.people = people;
        this.store = store;
        this.functions = functions;
    }

    /** @return the name of who is gone; empty when nobody is at this address */
    @Transactional
    Optional<String> erase(MunicipalityId municipality, String slug, Visitor.Actor by) {
        var found = people.bySlug(municipality, slug);
        found.ifPresent(person -> {
            for (var held : store.standsIn(municipality, person.id())) {
                functions
                        .find(municipality, held.id())
                        .ifPresent(function -> functions.change(municipality, withoutDeputy(function), by));
            }
            store.forget(municipality, person.id());
            people.delete(municipality, person, by);
        });
        return found.map(person -> person.name());
    }

    private static Function withoutDeputy(Function function) {
        return new Function(
                function.id(),
                function.person(),
                function.organisation(),
                function.title(),
                function.contactPerson(),
                Optional.empty(),
                function.from(),
                function.until());
    }
}

package org.vorort.actors.people;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonField;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.PostOffice;

/**
 * Erases a person with everything that is known about them (GDPR Art. 17), also where it was kept word for word: in lists, in
 * merges that could be undone, in the outbox and in the audit trail (docs/adr/0019).
 */
@Service
class ErasePerson {

    private final People people;
    private final PersonStore store;
    private final PersonTraceStore traces;
    private final List<Traces> above;
    private final Functions functions;
    private final PostOffice post;
    private final Audit audit;

    ErasePerson(
            People people,
            PersonStore store,
            PersonTraceStore traces,
            List<Traces> above,
            Functions functions,
            PostOffice post,
            Audit audit) {
        this.people = people;
        this.store = store;
        this.traces = traces;
        this.above = above;
        this.functions = functions;
        this.post = post;
        this.audit = audit;
    }

    /** @return the name of who is gone; empty when nobody is at this address */
    @Transactional
    Optional<String> erase(MunicipalityId municipality, String slug, Visitor.Actor by) {
        var found = people.bySlug(municipality, slug);
        found.ifPresent(person -> erase(municipality, person, by));
        return found.map(Person::name);
    }

    private void erase(MunicipalityId municipality, Person person, Visitor.Actor by) {
        for (var held : store.standsIn(municipality, person.id())) {
            functions
                    .find(municipality, held.id())
                    .ifPresent(function -> functions.change(municipality, withoutDeputy(function), by));
        }
        above.forEach(room -> room.forget(municipality, person.id(), by));
        var ids = traces.ids(municipality, person.id());
        ids.forEach(id -> traces.forget(municipality, id));
        traces.forgetWords(municipality, person);
        var details = person.details();
        var plain = details.text(PersonField.GIVEN_NAME) + " " + details.text(PersonField.FAMILY_NAME);
        post.forget(municipality, new TreeSet<>(List.of(person.name(), plain.strip())), details.text(PersonField.MAIL));
        people.delete(municipality, person, by);
        // Last, because deleting is noted with the name once more.
        audit.eraseWords(by, "person", ids.stream().map(PersonId::toString).toList());
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

package org.vorort.actors.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.SearchText;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Link;

/** Enters a person, or changes the entry. */
@Service
class KeepPerson {

    sealed interface Result {
        record Kept(Person person) implements Result {}

        /** Somebody else changed the entry since the form was opened; nothing was written. */
        record ChangedMeanwhile(Person now) implements Result {}

        record NobodyThere() implements Result {}
    }

    private final People people;
    private final PersonStore store;

    KeepPerson(People people, PersonStore store) {
        this.people = people;
        this.store = store;
    }

    @Transactional(readOnly = true)
    Optional<Person> find(MunicipalityId municipality, String slug) {
        return people.bySlug(municipality, slug);
    }

    /** Others with nearly this name. */
    @Transactional(readOnly = true)
    List<Link> near(MunicipalityId municipality, PersonDetails details) {
        return store.near(municipality, SearchText.sortName(details.familyName() + " " + details.givenName()));
    }

    @Transactional
    Person add(MunicipalityId municipality, PersonDetails details, Visitor.Actor by) {
        return people.create(municipality, new People.Draft(details, "", Map.of()), by);
    }

    /** @param readThrough whether the texts an import could not read may go now */
    @Transactional
    Result change(
            MunicipalityId municipality,
            String slug,
            PersonDetails details,
            int version,
            boolean readThrough,
            Visitor.Actor by) {
        var found = people.bySlug(municipality, slug);
        if (found.isEmpty()) {
            return new Result.NobodyThere();
        }
        var now = found.get();
        var changed = new Person(
                now.id(),
                now.slug(),
                details,
                now.state(),
                now.source(),
                readThrough ? Map.of() : now.unread(),
                now.confirmed(),
                now.updatedAt(),
                version);
        return people.change(municipality, changed, by) ? new Result.Kept(changed) : new Result.ChangedMeanwhile(now);
    }
}

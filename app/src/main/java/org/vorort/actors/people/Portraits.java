package org.vorort.actors.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Confirmation;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Consents.Consent;
import org.vorort.actors.consents.Purpose;
import org.vorort.actors.people.PersonStore.Held;
import org.vorort.identity.Audit;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** A person with everything that hangs on them. */
@Service
class Portraits {

    private static final int FEW_LINES = 5;
    private static final int ALL_LINES = 10_000;

    /**
     * A person, seen whole.
     *
     * @param standsIn functions of others in which this person is the deputy
     * @param trail the newest lines of the audit trail
     * @param stale whether nobody found the entry right for a year
     */
    record Portrait(
            Person person,
            List<Held> functions,
            List<Held> standsIn,
            List<Consent> consents,
            List<Audit.Entry> trail,
            boolean stale,
            LocalDate today) {

        List<Held> current() {
            return functions.stream().filter(held -> !held.over(today)).toList();
        }

        List<Held> former() {
            return functions.stream().filter(held -> held.over(today)).toList();
        }

        /** Whether there is a valid consent for this purpose. */
        boolean agreedTo(Purpose purpose) {
            return consents.stream().anyMatch(consent -> consent.purpose() == purpose && consent.valid());
        }
    }

    private final People people;
    private final PersonStore store;
    private final Consents consents;
    private final Audit audit;
    private final Clock clock;

    Portraits(People people, PersonStore store, Consents consents, Audit audit, Clock clock) {
        this.people = people;
        this.store = store;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /** With the last lines of the trail. */
    @Transactional(readOnly = true)
    Optional<Portrait> of(MunicipalityId municipality, String slug) {
        return people.bySlug(municipality, slug).map(person -> portrait(municipality, person, FEW_LINES));
    }

    /** With everything, as the person themself may ask for it (GDPR Art. 15). */
    @Transactional(readOnly = true)
    Optional<Portrait> whole(MunicipalityId municipality, String slug) {
        return people.bySlug(municipality, slug).map(person -> portrait(municipality, person, ALL_LINES));
    }

    private Portrait portrait(MunicipalityId municipality, Person person, int lines) {
        var now = clock.instant();
        return new Portrait(
                person,
                store.functions(municipality, person.id()),
                store.standsIn(municipality, person.id()),
                consents.of(municipality, new Consents.Giver.OfPerson(person.id())),
                audit.newest(person.id().toString(), lines, 0),
                new Confirmation(store.lastRight(municipality, person.id()), "").stale(now),
                LocalDate.ofInstant(now, Formats.ZONE));
    }
}

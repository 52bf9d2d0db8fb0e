package org.vorort.meetings.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Who of those who sit in a body today has been missing for long, by name and in the order of names. */
@Service
class ReadAbsences {

    /** @param path below the town's path */
    record Missing(String name, String path, int meetings) {}

    /** @param meetings how many there were whose attendance is known */
    record Found(List<Missing> people, List<Missing> organisations, long meetings) {}

    private final AbsenceStore store;
    private final Seats seats;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    ReadAbsences(AbsenceStore store, Seats seats, People people, Organisations organisations, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Found of(MunicipalityId municipality, Body body) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var sitting = new HashSet<PersonId>();
        var represented = new HashSet<OrganisationId>();
        for (var seat : seats.of(municipality, body.id(), today)) {
            seat.holder().map(Holding::person).ifPresent(sitting::add);
            seat.holder().flatMap(Holding::organisation).ifPresent(represented::add);
        }
        var visits = store.visits(municipality, body.id());
        var absences = Absences.of(visits, today);
        absences.people().keySet().retainAll(sitting);
        absences.organisations().keySet().retainAll(represented);
        var found = new Found(new ArrayList<>(), new ArrayList<>(), meetings(visits));
        for (var person : people.byIds(municipality, absences.people().keySet())) {
            var times = absences.people().get(person.id());
            found.people().add(new Missing(person.name(), "/people/" + person.slug(), times));
        }
        for (var organisation :
                organisations.byIds(municipality, absences.organisations().keySet())) {
            var times = absences.organisations().get(organisation.id());
            found.organisations().add(new Missing(organisation.name(), "/organisations/" + organisation.slug(), times));
        }
        found.people().sort(ReadAbsences::byName);
        found.organisations().sort(ReadAbsences::byName);
        return found;
    }

    /** In the order of names, as the number would make a ranking of it. */
    private static int byName(Missing one, Missing other) {
        return one.name().compareToIgnoreCase(other.name());
    }

    private static long meetings(List<Absences.Visit> visits) {
        return visits.stream().map(Absences.Visit::on).distinct().count();
    }
}

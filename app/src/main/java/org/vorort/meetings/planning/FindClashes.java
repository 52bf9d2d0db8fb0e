package org.vorort.meetings.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Formats;

/** Finds what speaks against meeting on a day: a holiday, a meeting of the same people, rules that have changed by then. */
@Service
class FindClashes {

    /** So many persons in two bodies that meet on one day are worth a word, or half of the smaller body. */
    private static final int MANY = 3;

    private final Meetings meetings;
    private final Bodies bodies;
    private final Seats seats;
    private final Procedures procedures;
    private final Clock clock;

    FindClashes(Meetings meetings, Bodies bodies, Seats seats, Procedures procedures, Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.seats = seats;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** What speaks against each of these days; an empty list where nothing does. */
    @Transactional(readOnly = true)
    Map<LocalDate, List<Clash>> on(MunicipalityId municipality, Body body, Set<LocalDate> days) {
        var all = meetings.all(municipality);
        var versions = procedures.versions(municipality, body.id());
        var clashes = new HashMap<LocalDate, List<Clash>>();
        for (var day : days) {
            var found = new ArrayList<Clash>();
            Holiday.on(day).map(Clash.PublicHoliday::new).ifPresent(found::add);
            var sameDay = all.stream()
                    .filter(meeting -> meeting.state() != MeetingState.CANCELLED
                            && meeting.details().day().equals(Optional.of(day)))
                    .toList();
            found.addAll(meetings(municipality, body, day, sameDay));
            newRules(versions, day).map(Clash.OtherRules::new).ifPresent(found::add);
            clashes.put(day, found);
        }
        return clashes;
    }

    private List<Clash> meetings(MunicipalityId municipality, Body body, LocalDate day, List<Meeting> sameDay) {
        var found = new ArrayList<Clash>();
        var people = sameDay.isEmpty() ? Map.<BodyId, List<Seat>>of() : seats.all(municipality, day);
        var own = people(people.getOrDefault(body.id(), List.of()));
        var told = new HashSet<BodyId>();
        for (var meeting : sameDay) {
            if (meeting.body().equals(body.id())) {
                found.add(new Clash.MeetsAlready(meeting));
            } else if (told.add(meeting.body())) {
                var other = people(people.getOrDefault(meeting.body(), List.of()));
                var shared = shared(own, other);
                if (shared > 0 && (shared >= MANY || 2 * shared >= Math.min(own.size(), other.size()))) {
                    bodies.byId(municipality, meeting.body())
                            .ifPresent(known -> found.add(new Clash.SharedPeople(known, shared)));
                }
            }
        }
        return found;
    }

    private static int shared(Set<PersonId> one, Set<PersonId> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private static Set<PersonId> people(List<Seat> seats) {
        var people = new HashSet<PersonId>();
        for (var seat : seats) {
            seat.holder().ifPresent(holder -> people.add(holder.person()));
            seat.deputies().forEach(deputy -> people.add(deputy.person()));
        }
        return people;
    }

    /** @param versions the newest first */
    private Optional<LocalDate> newRules(List<Dated> versions, LocalDate day) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return versions.stream()
                .map(Dated::validFrom)
                .filter(from -> from.isAfter(today) && !from.isAfter(day))
                .findFirst();
    }
}

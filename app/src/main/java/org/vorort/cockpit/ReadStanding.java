package org.vorort.cockpit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.bodies.Body;
import org.vorort.bodies.appointments.Appointment;
import org.vorort.bodies.appointments.AppointmentState;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.bodies.seats.Seats;
import org.vorort.cockpit.CockpitView.Standing;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.resolutions.CouncilState;
import org.vorort.meetings.resolutions.Resolution;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.plan.picture.PlanPicture;

/** How the network stands, in figures, and what waits for the mayor. */
@Component
class ReadStanding {

    private final Organisations organisations;
    private final People people;
    private final Appointments appointments;
    private final Seats seats;
    private final Meetings meetings;
    private final Resolutions resolutions;
    private final Clock clock;

    ReadStanding(
            Organisations organisations,
            People people,
            Appointments appointments,
            Seats seats,
            Meetings meetings,
            Resolutions resolutions,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.appointments = appointments;
        this.seats = seats;
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    Standing of(MunicipalityId municipality, PlanPicture plan) {
        var met = meetings.all(municipality);
        var appointed = appointments.all(municipality);
        return new Standing(
                plan,
                organisations.all(municipality).stream()
                        .filter(one -> one.state() == State.ACTIVE)
                        .count(),
                plan.bodies().stream().filter(body -> works(body, plan.today())).count(),
                met.stream()
                        .filter(meeting -> heldLately(meeting, plan.today()))
                        .count(),
                next(met),
                toSign(municipality, plan, in(AppointmentState.PROPOSED, appointed)),
                in(AppointmentState.SENT, appointed).size(),
                resolutions.all(municipality).stream()
                        .filter(ReadStanding::awaitsCouncil)
                        .map(Resolution::name)
                        .toList());
    }

    /** As the reports count it. */
    private static boolean works(Body body, LocalDate today) {
        return body.worksOn(today)
                && body.foundedOn().filter(first -> first.isAfter(today)).isEmpty();
    }

    private static boolean heldLately(Meeting meeting, LocalDate today) {
        return !meeting.state().isAhead()
                && meeting.state() != MeetingState.CANCELLED
                && meeting.details()
                        .day()
                        .filter(day -> day.isAfter(today.minusYears(1)) && !day.isAfter(today))
                        .isPresent();
    }

    private List<Meeting> next(List<Meeting> newestFirst) {
        var now = clock.instant();
        return newestFirst.reversed().stream()
                .filter(meeting -> meeting.state().isAhead())
                .filter(meeting ->
                        meeting.details().ends().filter(end -> end.isAfter(now)).isPresent())
                .toList();
    }

    private static boolean awaitsCouncil(Resolution resolution) {
        var state = resolution.followUp().council().state();
        return state == CouncilState.PLANNED || state == CouncilState.SUBMITTED;
    }

    private static List<Appointment> in(AppointmentState state, List<Appointment> all) {
        return all.stream().filter(one -> one.state() == state).toList();
    }

    /** Each as a name and where it leads: "Ayşe Kaya, Lenkungsgruppe". */
    private List<String> toSign(MunicipalityId municipality, PlanPicture plan, List<Appointment> proposed) {
        if (proposed.isEmpty()) {
            return List.of();
        }
        var names = new HashMap<PersonId, String>();
        var wanted = proposed.stream().flatMap(one -> one.person().stream()).toList();
        for (Person person : people.byIds(municipality, wanted)) {
            names.put(person.id(), person.name());
        }
        var laidDown = seats.laidDown(municipality);
        var lines = new ArrayList<String>();
        for (var one : proposed) {
            var name = one.person().map(names::get);
            var body = Optional.ofNullable(laidDown.get(one.seat()))
                    .flatMap(seat -> plan.body(seat.body()))
                    .map(found -> ", " + found.name());
            name.ifPresent(known -> lines.add(known + body.orElse("")));
        }
        return lines;
    }
}

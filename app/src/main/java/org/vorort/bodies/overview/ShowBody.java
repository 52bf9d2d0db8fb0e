package org.vorort.bodies.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyLinks;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.bodies.overview.BodyListView.Line;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.seats.Officer;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.Seats;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;

/** Reads a body, or all of them, with everything a page shows. */
@Service
class ShowBody {

    private final Bodies bodies;
    private final Seats seats;
    private final Officers officers;
    private final Procedures procedures;
    private final Appointments appointments;
    private final People people;
    private final Catalogues catalogues;
    private final List<BodyLinks> links;
    private final Clock clock;

    ShowBody(
            Bodies bodies,
            Seats seats,
            Officers officers,
            Procedures procedures,
            Appointments appointments,
            People people,
            Catalogues catalogues,
            List<BodyLinks> links,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.officers = officers;
        this.procedures = procedures;
        this.appointments = appointments;
        this.people = people;
        this.catalogues = catalogues;
        this.links = links;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BodyView of(Body body, Visitor visitor) {
        var municipality = visitor.municipality();
        var today = today();
        var there = seats.of(municipality, body.id(), today);
        var leading = officers.of(municipality, body.id(), today);
        var rules = procedures.inForce(municipality, body.id(), today);
        var more = new ArrayList<Link>();
        links.forEach(room -> more.addAll(room.of(visitor, body)));
        var open = (int) appointments.of(municipality, body.id()).stream()
                .filter(appointment -> appointment.state().isOpen())
                .count();
        var works = body.worksOn(today);
        return new BodyView(
                body,
                body.parent().flatMap(id -> bodies.byId(municipality, id)),
                bodies.children(municipality, body.id()),
                there,
                leading,
                rules,
                works ? BodyFindings.of(new BodyFindings.Standing(there, leading, rules, today)) : List.of(),
                more,
                open,
                bodies.lessons(municipality, body.id()),
                persons(municipality, there, leading),
                catalogues.words(municipality, visitor.language()),
                body.endIsNear(today),
                visitor.is(Role.COORDINATOR) && body.dissolvedOn().isEmpty());
    }

    @Transactional(readOnly = true)
    public BodyListView all(Visitor visitor) {
        var municipality = visitor.municipality();
        var today = today();
        var all = seats.all(municipality, today);
        var working = new ArrayList<Line>();
        var former = new ArrayList<Line>();
        for (var body : bodies.all(municipality)) {
            var there = all.getOrDefault(body.id(), List.of());
            var taken = (int)
                    there.stream().filter(seat -> seat.holder().isPresent()).count();
            var missed = there.stream().filter(Seat::isMissed).map(Seat::label).toList();
            var line = new Line(body, there.size(), taken, missed, body.endIsNear(today));
            (body.isFormer(today) ? former : working).add(line);
        }
        return new BodyListView(working, former, visitor.is(Role.COORDINATOR));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private Map<String, String> persons(MunicipalityId municipality, List<Seat> there, List<Officer> leading) {
        var ids = new HashSet<PersonId>();
        leading.forEach(officer -> ids.add(officer.person()));
        for (var seat : there) {
            seat.holder().ifPresent(holding -> ids.add(holding.person()));
            seat.deputies().forEach(holding -> ids.add(holding.person()));
        }
        var slugs = new HashMap<String, String>();
        people.byIds(municipality, ids).forEach(person -> slugs.put(person.id().toString(), person.slug()));
        return slugs;
    }
}

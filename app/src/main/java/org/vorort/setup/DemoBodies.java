package org.vorort.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.BodyKind;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.bodies.appointments.Signatories;
import org.vorort.bodies.appointments.Way;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.seats.KeepSeats;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.SeatDraft;
import org.vorort.bodies.seats.SeatKind;
import org.vorort.bodies.templates.BodyTemplates;
import org.vorort.bodies.templates.FoundBody;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/**
 * Musterlingen's six bodies: one working group is near its end, one seat that must be taken is free, one term ends in five
 * months, one letter is on its way.
 */
@Service
class DemoBodies {

    private static final int RULES_CHANGED_DAYS_AGO = 200;

    private final FoundBody foundBody;
    private final BodyTemplates templates;
    private final Procedures procedures;
    private final KeepSeats keepSeats;
    private final Appointments appointments;
    private final Signatories signatories;
    private final Officers officers;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    DemoBodies(
            FoundBody foundBody,
            BodyTemplates templates,
            Procedures procedures,
            KeepSeats keepSeats,
            Appointments appointments,
            Signatories signatories,
            Officers officers,
            People people,
            Organisations organisations,
            Clock clock) {
        this.foundBody = foundBody;
        this.templates = templates;
        this.procedures = procedures;
        this.keepSeats = keepSeats;
        this.appointments = appointments;
        this.signatories = signatories;
        this.officers = officers;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional
    public void create(MunicipalityId town, Visitor.Actor by) {
        var persons = new HashMap<String, PersonId>();
        people.all(town).forEach(person -> persons.put(person.name(), person.id()));
        var places = new HashMap<String, OrganisationId>();
        organisations.all(town).forEach(one -> places.put(one.name(), one.id()));
        signatories.keep(town, "Carolin Brandt", "Bürgermeisterin", by);
        var bodies = found(town, by);
        for (var line : DemoFile.read("seats.tsv", 11)) {
            seat(town, bodies.get(line.getFirst()), line, persons, places, by);
        }
        for (var line : DemoFile.read("officers.tsv", 6)) {
            var draft = new Officers.Draft(
                    OfficerKind.of(line.get(1)).orElseThrow(),
                    persons.get(line.get(2)),
                    Choosing.of(line.get(3)).orElseThrow(),
                    day(line.get(4)).orElseThrow(),
                    day(line.get(5)));
            officers.choose(town, bodies.get(line.getFirst()), draft, by);
        }
    }

    private Map<String, Body> found(MunicipalityId town, Visitor.Actor by) {
        var bodies = new HashMap<String, Body>();
        for (var line : DemoFile.read("town-bodies.tsv", 5)) {
            var kind = BodyKind.of(line.get(0)).orElseThrow();
            var template = templates.of(town, kind, Language.DE);
            Optional<BodyId> parent =
                    Optional.ofNullable(bodies.get(line.get(2))).map(Body::id);
            var founded = day(line.get(3));
            var draft = new Bodies.Draft(kind, line.get(1), template.details(), parent, founded, day(line.get(4)));
            var rules = new Dated(founded.orElseThrow(), template.rules());
            bodies.put(line.get(1), foundBody.found(town, draft, rules, List.of(), by));
        }
        var network = bodies.get("Netzwerk Integration Musterlingen");
        var stricter = templates.of(town, BodyKind.NETWORK, Language.DE).rules();
        procedures.keep(town, network, new Dated(today().minusDays(RULES_CHANGED_DAYS_AGO), stricter), by);
        return bodies;
    }

    private void seat(
            MunicipalityId town,
            Body body,
            List<String> line,
            Map<String, PersonId> persons,
            Map<String, OrganisationId> places,
            Visitor.Actor by) {
        var kind = SeatKind.of(line.get(3)).orElseThrow();
        var required = !line.get(4).isEmpty();
        var seat = new SeatDraft(line.get(1), kind, kind == SeatKind.MEMBER, line.get(2), required);
        var id = keepSeats.add(town, body, seat, by);
        var place = Optional.ofNullable(places.get(line.get(6)));
        var rank = 0;
        for (var name : (line.get(5) + "|" + line.get(9)).split("\\|")) {
            if (!name.isEmpty()) {
                var from = day(line.get(7)).orElseThrow();
                var draft = new Appointments.Draft(id, rank, persons.get(name), place, from, day(line.get(8)));
                appoint(town, appointments.propose(town, draft, by).id(), line.get(10), by);
            }
            rank++;
        }
    }

    private void appoint(MunicipalityId town, UUID appointment, String state, Visitor.Actor by) {
        if (state.equals("accepted")) {
            appointments.answer(town, appointment, true, Way.PAPER, by);
        } else {
            appointments.sent(town, appointment, Way.LETTER, by);
        }
    }

    private Optional<LocalDate> day(String days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(today().plusDays(Long.parseLong(days)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

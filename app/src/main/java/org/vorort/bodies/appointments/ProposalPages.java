package org.vorort.bodies.appointments;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.Person;
import org.vorort.actors.functions.Functions;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.FindPerson;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.Seats;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Proposing somebody for a seat, or as a deputy. The term comes from the rules in force. */
@Controller
class ProposalPages {

    /**
     * @param found those of the typed name, to choose from
     * @param places for whom the person found may sit there
     */
    record ProposalView(Body body, FormState form, List<Seat> seats, List<Choice> found, List<Choice> places) {

        List<Choice> seatChoices() {
            return seats.stream()
                    .map(seat -> new Choice(seat.id().toString(), seat.label()))
                    .toList();
        }

        List<Choice> ranks(Frame page) {
            var ranks = new ArrayList<Choice>();
            ranks.add(new Choice("0", page.text("bodies.appointments.rank.0")));
            for (var rank = 1; rank <= ProposalForm.MOST_DEPUTIES; rank++) {
                ranks.add(new Choice(
                        String.valueOf(rank), page.text("bodies.appointments.rank.deputy", page.number(rank))));
            }
            return ranks;
        }
    }

    private static final String TEMPLATE = "bodies/appointments/proposal";

    private final Bodies bodies;
    private final Seats seats;
    private final Procedures procedures;
    private final Appointments appointments;
    private final FindPerson findPerson;
    private final Functions functions;
    private final Organisations organisations;
    private final Clock clock;

    ProposalPages(
            Bodies bodies,
            Seats seats,
            Procedures procedures,
            Appointments appointments,
            FindPerson findPerson,
            Functions functions,
            Organisations organisations,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.procedures = procedures;
        this.appointments = appointments;
        this.findPerson = findPerson;
        this.functions = functions;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/bodies/{slug}/appointments/new")
    View empty(@PathVariable String slug, @RequestParam(defaultValue = "") String seat, Visitor visitor) {
        var body = body(slug, visitor);
        var months = procedures
                .inForce(visitor.municipality(), body.id(), today())
                .map(RulesOfProcedure::termMonths)
                .orElse(0);
        var until = months == 0
                ? body.endsOn()
                : Optional.of(today().plusMonths(months).minusDays(1));
        var form = new ProposalForm(
                seat,
                "0",
                "",
                "",
                "",
                today().toString(),
                until.map(LocalDate::toString).orElse(""));
        return Screen.of(TEMPLATE, view(body, FormState.of(form), List.of(), List.of(), visitor));
    }

    @PostMapping("/{municipality}/bodies/{slug}/appointments")
    View propose(
            @PathVariable String slug,
            @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = body(slug, visitor);
        form.check(errors);
        var seat = seats.of(visitor.municipality(), body.id(), today()).stream()
                .filter(one -> one.id().toString().equals(form.seat()))
                .findFirst();
        if (seat.isEmpty() && !errors.hasFieldErrors("seat")) {
            errors.rejectValue("seat", "bodies.appointments.seat.missing");
        }
        var person = findPerson.find(visitor.municipality(), form.who(), form.person(), errors);
        var places = person.map(someone -> places(someone, visitor)).orElse(List.of());
        var place = place(form, places, errors);
        if (errors.hasErrors()) {
            var found = findPerson.choices(visitor.municipality(), form.who());
            return Screen.again(TEMPLATE, view(body, FormState.of(errors), found, places, visitor));
        }
        var draft = new Appointments.Draft(
                seat.orElseThrow().id(),
                Integer.parseInt(form.rank()),
                person.orElseThrow().id(),
                place,
                form.firstDay().orElseThrow(),
                form.lastDay());
        var made = appointments.propose(visitor.municipality(), draft, visitor.actor());
        Notices.say(
                response, "bodies.appointments.proposed", person.orElseThrow().name());
        return new RedirectView(visitor.home() + "/appointments/" + made.id());
    }

    /** For whom they sit there: asked only of somebody who speaks for more than oneself. */
    private static Optional<OrganisationId> place(ProposalForm form, List<Choice> places, BindingResult errors) {
        if (places.isEmpty() || form.organisation().equals(ProposalForm.NOBODY)) {
            return Optional.empty();
        }
        var chosen = places.stream()
                .filter(place -> place.value().equals(form.organisation()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("organisation", "bodies.appointments.organisation.which");
        }
        return chosen.map(place -> new OrganisationId(UUID.fromString(place.value())));
    }

    private List<Choice> places(Person person, Visitor visitor) {
        var places = new ArrayList<Choice>();
        for (var function : functions.of(visitor.municipality(), person.id())) {
            if (function.heldOn(today())) {
                organisations
                        .byId(visitor.municipality(), function.organisation())
                        .map(place -> new Choice(place.id().toString(), place.name(), function.title()))
                        .filter(place ->
                                places.stream().noneMatch(known -> known.value().equals(place.value())))
                        .ifPresent(places::add);
            }
        }
        return places;
    }

    private ProposalView view(Body body, FormState form, List<Choice> found, List<Choice> places, Visitor visitor) {
        return new ProposalView(body, form, seats.of(visitor.municipality(), body.id(), today()), found, places);
    }

    private Body body(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug)
                .filter(body -> body.dissolvedOn().isEmpty())
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

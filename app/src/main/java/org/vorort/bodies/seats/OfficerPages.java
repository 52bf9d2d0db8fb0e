package org.vorort.bodies.seats;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Who chairs, speaks, writes the minutes and manages: chosen for a term, and ended. */
@Controller
class OfficerPages {

    /** @param found those of the typed name, to choose from */
    record OfficerView(Body body, FormState form, List<Choice> found) {

        List<Choice> kinds(Frame page) {
            return Arrays.stream(OfficerKind.values())
                    .map(kind -> new Choice(kind.code(), page.text("bodies.word.officer." + kind.code())))
                    .toList();
        }

        List<Choice> choosings(Frame page) {
            return Arrays.stream(Choosing.values())
                    .map(one -> new Choice(one.code(), page.text("bodies.word.chosen." + one.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "bodies/seats/officerNew";

    private final Bodies bodies;
    private final Officers officers;
    private final Procedures procedures;
    private final FindPerson findPerson;
    private final Clock clock;

    OfficerPages(Bodies bodies, Officers officers, Procedures procedures, FindPerson findPerson, Clock clock) {
        this.bodies = bodies;
        this.officers = officers;
        this.procedures = procedures;
        this.findPerson = findPerson;
        this.clock = clock;
    }

    /** The term and the way of choosing come from the rules in force. */
    @GetMapping("/{municipality}/bodies/{slug}/officers/new")
    View empty(@PathVariable String slug, Visitor visitor) {
        var body = body(slug, visitor);
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var rules = procedures.inForce(visitor.municipality(), body.id(), today);
        var months = rules.map(RulesOfProcedure::officerMonths).orElse(0);
        var until = months == 0 ? "" : today.plusMonths(months).minusDays(1).toString();
        var chosen = rules.map(RulesOfProcedure::chair).orElse(Choosing.AGREED);
        var form = new OfficerForm(OfficerKind.CHAIR.code(), "", "", chosen.code(), today.toString(), until);
        return Screen.of(TEMPLATE, new OfficerView(body, FormState.of(form), List.of()));
    }

    @PostMapping("/{municipality}/bodies/{slug}/officers")
    View choose(
            @PathVariable String slug,
            @ModelAttribute("form") OfficerForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = body(slug, visitor);
        form.check(errors);
        var person = findPerson.find(visitor.municipality(), form.who(), form.person(), errors);
        if (errors.hasErrors()) {
            var found = findPerson.choices(visitor.municipality(), form.who());
            return Screen.again(TEMPLATE, new OfficerView(body, FormState.of(errors), found));
        }
        var draft = new Officers.Draft(
                OfficerKind.of(form.kind()).orElseThrow(),
                person.orElseThrow().id(),
                Choosing.of(form.chosen()).orElseThrow(),
                form.firstDay().orElseThrow(),
                form.lastDay());
        officers.choose(visitor.municipality(), body, draft, visitor.actor());
        Notices.say(response, "bodies.seats.officer.added", person.orElseThrow().name());
        return back(body, visitor);
    }

    @PostMapping("/{municipality}/bodies/{slug}/officers/{id}/ending")
    View end(@PathVariable String slug, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var body = body(slug, visitor);
        var lastDay = LocalDate.ofInstant(clock.instant(), Formats.ZONE).minusDays(1);
        if (!officers.end(visitor.municipality(), body, id, lastDay, visitor.actor())) {
            throw new NotFound();
        }
        Notices.say(response, "bodies.seats.officer.ended");
        return back(body, visitor);
    }

    private Body body(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private static View back(Body body, Visitor visitor) {
        return new RedirectView(visitor.home() + "/bodies/" + body.slug() + "#officers");
    }
}

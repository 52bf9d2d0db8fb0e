package org.vorort.plan.start;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.Organisations;
import org.vorort.identity.Visitor;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.plan.start.KeepSteps.Tick;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The guided start: begun with a name, then twelve steps, each with the way to where it is done. */
@Controller
class GuidedStartPages {

    /** What the concept shall be called. */
    record NameForm(String name) {}

    /** @param shown whether the data shows it to be done. @param tick what somebody ticked, where they did */
    record Line(StartStep step, String path, boolean shown, Optional<Tick> tick) {

        boolean done() {
            return shown || tick.isPresent();
        }
    }

    /** The steps. */
    record StartView(Concept concept, List<Line> lines) {

        long done() {
            return lines.stream().filter(Line::done).count();
        }

        /** The first step that is still open. */
        Optional<StartStep> next() {
            return lines.stream().filter(line -> !line.done()).map(Line::step).findFirst();
        }
    }

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 500;

    private final Concepts concepts;
    private final ReadPlan readPlan;
    private final KeepSteps keepSteps;
    private final Organisations organisations;

    GuidedStartPages(Concepts concepts, ReadPlan readPlan, KeepSteps keepSteps, Organisations organisations) {
        this.concepts = concepts;
        this.readPlan = readPlan;
        this.keepSteps = keepSteps;
        this.organisations = organisations;
    }

    @GetMapping("/{municipality}/plan/start")
    View begin() {
        return Screen.of("plan/start/begin", FormState.of(new NameForm("")));
    }

    @PostMapping("/{municipality}/plan/start")
    View name(
            @ModelAttribute("form") NameForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        if (form.name().isBlank()) {
            errors.rejectValue("name", "plan.concepts.name.missing");
        } else if (form.name().length() > LONGEST_NAME) {
            errors.rejectValue("name", "actors.form.tooLong", new Object[] {LONGEST_NAME}, "");
        }
        if (errors.hasErrors()) {
            return Screen.again("plan/start/begin", FormState.of(errors));
        }
        var concept = concepts.begin(visitor.municipality(), form.name().strip(), visitor.actor());
        Notices.say(response, "plan.concepts.added", concept.name());
        return new RedirectView(visitor.home() + "/plan/start/" + concept.slug());
    }

    @GetMapping("/{municipality}/plan/start/{slug}")
    View steps(@PathVariable String slug, Visitor visitor) {
        var municipality = visitor.municipality();
        var concept = concept(slug, visitor);
        var plan = readPlan.of(municipality);
        var ticks = keepSteps.of(municipality, concept);
        var known = organisations.count(municipality);
        var lines = new ArrayList<Line>();
        for (var step : StartStep.values()) {
            lines.add(new Line(
                    step,
                    step.path(concept),
                    StartRules.shown(step, concept, plan, known),
                    Optional.ofNullable(ticks.get(step))));
        }
        return Screen.of("plan/start/steps", new StartView(concept, lines));
    }

    @PostMapping("/{municipality}/plan/start/{slug}/steps/{step}")
    View tick(
            @PathVariable String slug,
            @PathVariable String step,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor,
            HttpServletResponse response) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refused("plan.start.note.tooLong", LONGEST_NOTE);
        }
        keepSteps.tick(visitor.municipality(), concept(slug, visitor), step(step), note.strip(), visitor.actor());
        Notices.say(response, "plan.start.ticked");
        return new RedirectView(visitor.home() + "/plan/start/" + slug);
    }

    @DeleteMapping("/{municipality}/plan/start/{slug}/steps/{step}")
    View untick(@PathVariable String slug, @PathVariable String step, Visitor visitor, HttpServletResponse response) {
        keepSteps.untick(visitor.municipality(), concept(slug, visitor), step(step));
        Notices.say(response, "plan.start.unticked");
        return new RedirectView(visitor.home() + "/plan/start/" + slug);
    }

    private static StartStep step(String code) {
        return StartStep.of(code).orElseThrow(NotFound::new);
    }

    private Concept concept(String slug, Visitor visitor) {
        return concepts.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}

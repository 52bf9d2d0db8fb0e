package org.vorort.bodies.templates;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyKind;
import org.vorort.bodies.TypedBody;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.TypedRules;
import org.vorort.bodies.seats.TypedSeat;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Founding a body: first its kind is chosen, then everything of the template can be changed. */
@Controller
class FoundingPages {

    /** @param templates one of each kind, to choose from */
    record KindsView(List<Template> templates) {}

    /**
     * @param seats how many lines there are for seats
     * @param words what the guard found
     */
    record FoundingView(
            FormState form,
            int seats,
            List<FreeTextGuard.Finding> words,
            List<Body> bodies,
            CatalogueWords catalogues) {

        List<Choice> groups() {
            return catalogues.choices(Catalogue.GROUP, List.of());
        }

        List<Choice> parents() {
            return bodies.stream()
                    .filter(body -> body.dissolvedOn().isEmpty())
                    .map(body -> new Choice(body.slug(), body.name()))
                    .toList();
        }

        List<Choice> kinds(Frame page) {
            return Arrays.stream(BodyKind.values())
                    .map(kind -> new Choice(kind.code(), page.text("bodies.word.bodyKind." + kind.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "bodies/templates/founding";

    /** A working group of a template works for this long. */
    private static final int USUAL_MONTHS = 6;

    private final BodyTemplates templates;
    private final FoundBody foundBody;
    private final Bodies bodies;
    private final Catalogues catalogues;
    private final Clock clock;

    FoundingPages(BodyTemplates templates, FoundBody foundBody, Bodies bodies, Catalogues catalogues, Clock clock) {
        this.templates = templates;
        this.foundBody = foundBody;
        this.bodies = bodies;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/bodies/new")
    View begin(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String parent,
            Visitor visitor) {
        if (kind.isEmpty()) {
            var all = new ArrayList<Template>();
            for (var one : BodyKind.values()) {
                all.add(templates.of(visitor.municipality(), one, visitor.language()));
            }
            return Screen.of("bodies/templates/kinds", new KindsView(all));
        }
        var template = BodyKind.of(kind)
                .map(one -> templates.of(visitor.municipality(), one, visitor.language()))
                .orElseThrow(NotFound::new);
        var form = filled(template, parent);
        return Screen.of(TEMPLATE, view(FormState.of(form), form.seats().size(), List.of(), visitor));
    }

    @PostMapping("/{municipality}/bodies")
    View found(
            @ModelAttribute("form") FoundingForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(errors);
        var words = form.body().findings();
        if (!words.isEmpty() && !form.body().confirmsWords()) {
            errors.rejectValue("body.anyway", "actors.freeText.check");
        }
        var parent = Optional.of(form.body().parent())
                .filter(slug -> !slug.isBlank())
                .flatMap(slug -> bodies.bySlug(visitor.municipality(), slug));
        if (errors.hasErrors()) {
            return Screen.again(
                    TEMPLATE, view(FormState.of(errors), form.seats().size(), words, visitor));
        }
        var typed = form.body();
        var draft = new Bodies.Draft(
                BodyKind.of(typed.kind()).orElseThrow(),
                typed.name().strip(),
                typed.details(),
                parent.map(Body::id),
                typed.founded(),
                typed.ends());
        var rules = new Dated(form.rules().day().orElseThrow(), form.rules().rules());
        var body = foundBody.found(visitor.municipality(), draft, rules, form.drafts(), visitor.actor());
        Notices.say(response, "bodies.templates.founded", body.name());
        return new RedirectView(visitor.home() + "/bodies/" + body.slug());
    }

    private FoundingForm filled(Template template, String parent) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Optional<LocalDate> end =
                template.kind().endsForSure() ? Optional.of(today.plusMonths(USUAL_MONTHS)) : Optional.empty();
        var draft = new Bodies.Draft(
                template.kind(), template.name(), template.details(), Optional.empty(), Optional.of(today), end);
        var body = TypedBody.of(draft, parent, 1);
        var seats = new ArrayList<TypedSeat>();
        template.seats().forEach(seat -> seats.add(TypedSeat.of(seat)));
        for (var number = 0; number < FoundingForm.SPARE_SEATS; number++) {
            seats.add(TypedSeat.EMPTY);
        }
        return new FoundingForm(body, TypedRules.of(today, template.rules()), seats);
    }

    private FoundingView view(FormState form, int seats, List<FreeTextGuard.Finding> words, Visitor visitor) {
        var municipality = visitor.municipality();
        var shown = Math.min(seats, FoundingForm.MOST_SEATS);
        return new FoundingView(
                form, shown, words, bodies.all(municipality), catalogues.words(municipality, visitor.language()));
    }
}

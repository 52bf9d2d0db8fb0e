package org.vorort.bodies.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.BodyKind;
import org.vorort.bodies.TypedBody;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** What a body is called and there for, corrected. */
@Controller
class BodyFormPages {

    /**
     * @param parents bodies that may stand above this one
     * @param words what the guard found
     */
    record BodyFormView(Body body, FormState form, List<Choice> parents, List<FreeTextGuard.Finding> words) {

        List<Choice> kinds(Frame page) {
            return Arrays.stream(BodyKind.values())
                    .map(kind -> new Choice(kind.code(), page.text("bodies.word.bodyKind." + kind.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "bodies/overview/bodyEdit";

    private final Bodies bodies;

    BodyFormPages(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping("/{municipality}/bodies/{slug}/edit")
    View edit(@PathVariable String slug, Visitor visitor) {
        var body = body(slug, visitor);
        var parent = body.parent()
                .flatMap(id -> bodies.byId(visitor.municipality(), id))
                .map(Body::slug)
                .orElse("");
        var draft = new Bodies.Draft(
                body.kind(), body.name(), body.details(), body.parent(), body.foundedOn(), body.endsOn());
        var form = TypedBody.of(draft, parent, body.version());
        return Screen.of(TEMPLATE, view(body, FormState.of(form), List.of(), visitor));
    }

    @PostMapping("/{municipality}/bodies/{slug}")
    View change(
            @PathVariable String slug,
            @ModelAttribute("form") TypedBody form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = body(slug, visitor);
        form.check(errors);
        var words = form.findings();
        if (!words.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        if (!errors.hasErrors()) {
            if (bodies.change(visitor.municipality(), changed(body, form, visitor), visitor.actor())) {
                Notices.say(response, "bodies.overview.saved");
                return new RedirectView(visitor.home() + "/bodies/" + slug);
            }
            errors.reject("bodies.overview.changedMeanwhile");
        }
        return Screen.again(TEMPLATE, view(body, FormState.of(errors), words, visitor));
    }

    private Body changed(Body body, TypedBody form, Visitor visitor) {
        return new Body(
                body.id(),
                body.slug(),
                BodyKind.of(form.kind()).orElseThrow(),
                form.name().strip(),
                form.details(),
                above(body, form.parent(), visitor),
                form.founded(),
                form.ends(),
                body.dissolvedOn(),
                body.listed(),
                form.versionNumber());
    }

    /** Nobody stands above oneself, not even round three corners. */
    private Optional<BodyId> above(Body body, String slug, Visitor visitor) {
        return slug.isBlank()
                ? Optional.empty()
                : candidates(body, visitor).stream()
                        .filter(one -> one.slug().equals(slug))
                        .map(Body::id)
                        .findFirst();
    }

    private List<Body> candidates(Body body, Visitor visitor) {
        var all = bodies.all(visitor.municipality());
        var below = new ArrayList<>(List.of(body.id()));
        for (var number = 0; number < below.size(); number++) {
            var above = Optional.of(below.get(number));
            all.stream()
                    .filter(one -> one.parent().equals(above) && !below.contains(one.id()))
                    .forEach(one -> below.add(one.id()));
        }
        return all.stream()
                .filter(one -> one.dissolvedOn().isEmpty() && !below.contains(one.id()))
                .toList();
    }

    private BodyFormView view(Body body, FormState form, List<FreeTextGuard.Finding> words, Visitor visitor) {
        var parents = candidates(body, visitor).stream()
                .map(one -> new Choice(one.slug(), one.name()))
                .toList();
        return new BodyFormView(body, form, parents, words);
    }

    private Body body(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}

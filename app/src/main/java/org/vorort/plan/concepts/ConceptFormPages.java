package org.vorort.plan.concepts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** A concept: added, corrected, removed. */
@Controller
class ConceptFormPages {

    /** @param slug of the concept; empty for a new one. @param words what the guard found */
    record ConceptFormView(String slug, String name, FormState form, List<FreeTextGuard.Finding> words) {

        boolean isNew() {
            return slug.isEmpty();
        }

        List<Choice> kinds(Frame page) {
            return Arrays.stream(ConceptKind.values())
                    .map(kind -> new Choice(kind.code(), page.text("plan.concepts.kind." + kind.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "plan/concepts/conceptEdit";

    private final Concepts concepts;

    ConceptFormPages(Concepts concepts) {
        this.concepts = concepts;
    }

    @GetMapping("/{municipality}/plan/concepts/new")
    View empty() {
        return Screen.of(TEMPLATE, new ConceptFormView("", "", FormState.of(ConceptForm.EMPTY), List.of()));
    }

    @PostMapping("/{municipality}/plan/concepts")
    View add(
            @ModelAttribute("form") ConceptForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        check(form, errors);
        if (errors.hasErrors()) {
            return again("", "", form, errors);
        }
        var concept = concepts.add(visitor.municipality(), form.concept(ConceptId.fresh(), ""), visitor.actor());
        Notices.say(response, "plan.concepts.added", concept.name());
        return new RedirectView(visitor.home() + "/plan/concepts/" + concept.slug());
    }

    @GetMapping("/{municipality}/plan/concepts/{slug}/edit")
    View edit(@PathVariable String slug, Visitor visitor) {
        var concept = concept(slug, visitor);
        return Screen.of(
                TEMPLATE, new ConceptFormView(slug, concept.name(), FormState.of(ConceptForm.of(concept)), List.of()));
    }

    @PostMapping("/{municipality}/plan/concepts/{slug}")
    View change(
            @PathVariable String slug,
            @ModelAttribute("form") ConceptForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var concept = concept(slug, visitor);
        check(form, errors);
        if (!errors.hasErrors()) {
            if (concepts.change(visitor.municipality(), form.concept(concept.id(), slug), visitor.actor())) {
                Notices.say(response, "plan.concepts.saved");
                return new RedirectView(visitor.home() + "/plan/concepts/" + slug);
            }
            errors.reject("plan.concepts.changedMeanwhile");
        }
        return again(slug, concept.name(), form, errors);
    }

    @DeleteMapping("/{municipality}/plan/concepts/{slug}")
    View remove(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var concept = concept(slug, visitor);
        concepts.remove(visitor.municipality(), concept, visitor.actor());
        Notices.say(response, "plan.concepts.removed", concept.name());
        return new RedirectView(visitor.home() + "/plan");
    }

    private static void check(ConceptForm form, BindingResult errors) {
        form.check(errors);
        if (form.asksBack()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
    }

    private static View again(String slug, String name, ConceptForm form, BindingResult errors) {
        var words = FreeTextGuard.findings(form.texts());
        return Screen.again(TEMPLATE, new ConceptFormView(slug, name, FormState.of(errors), words));
    }

    private Concept concept(String slug, Visitor visitor) {
        return concepts.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}

package org.vorort.plan.concepts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** A goal: added, corrected, brought to its end, removed. */
@Controller
class GoalFormPages {

    /** @param goal the goal that is changed; none for a new one. @param parents those it may serve */
    record GoalFormView(
            Concept concept,
            Optional<Goal> goal,
            List<Goal> parents,
            FormState form,
            CatalogueWords catalogues,
            List<FreeTextGuard.Finding> words) {

        boolean isNew() {
            return goal.isEmpty();
        }

        /** Every goal that something may hang below, indented by how far down it stands. */
        List<Choice> parentChoices() {
            var choices = new ArrayList<Choice>();
            parents.forEach(parent -> choices.add(new Choice(
                    parent.id().toString(), (parent.level() == GoalLevel.GOAL ? "– " : "") + parent.words())));
            return choices;
        }

        List<Choice> choices(Catalogue catalogue, String field) {
            return catalogues.choices(catalogue, form.values(field));
        }

        List<Choice> states(Frame page) {
            var choices = new ArrayList<Choice>();
            for (var state : GoalState.values()) {
                choices.add(new Choice(state.code(), page.text("plan.goals.state." + state.code())));
            }
            return choices;
        }
    }

    private static final String TEMPLATE = "plan/concepts/goalEdit";

    private final Concepts concepts;
    private final Goals goals;
    private final Catalogues catalogues;
    private final Clock clock;

    GoalFormPages(Concepts concepts, Goals goals, Catalogues catalogues, Clock clock) {
        this.concepts = concepts;
        this.goals = goals;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/plan/concepts/{slug}/goals/new")
    View empty(@PathVariable String slug, @RequestParam(defaultValue = "") String parent, Visitor visitor) {
        var concept = concepts.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        var form = FormState.of(GoalForm.below(parent));
        return Screen.of(TEMPLATE, view(concept, List.of(), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/plan/concepts/{slug}/goals")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var concept = concepts.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        check(form, concept, visitor, errors);
        if (!errors.hasErrors()) {
            var draft = form.goal(GoalId.fresh(), concept.id(), List.of(), today());
            if (kept(goals.add(visitor.municipality(), draft, visitor.actor()), errors)) {
                Notices.say(response, "plan.goals.added");
                return new RedirectView(visitor.home() + "/plan/concepts/" + slug);
            }
        }
        return again(concept, List.of(), form, errors, visitor);
    }

    @GetMapping("/{municipality}/plan/goals/{id}/edit")
    View edit(@PathVariable UUID id, Visitor visitor) {
        var goal = goal(id, visitor);
        var form = FormState.of(GoalForm.of(goal, visitor.language()));
        return Screen.of(TEMPLATE, view(concept(goal, visitor), List.of(goal), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/plan/goals/{id}")
    View change(
            @PathVariable UUID id,
            @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var goal = goal(id, visitor);
        var concept = concept(goal, visitor);
        check(form, concept, visitor, errors);
        if (!errors.hasErrors()) {
            var changed =
                    form.goal(goal.id(), concept.id(), goal.source().stream().toList(), today());
            if (kept(goals.change(visitor.municipality(), changed, visitor.actor()), errors)) {
                Notices.say(response, "plan.goals.saved");
                return new RedirectView(visitor.home() + "/plan/goals/" + id);
            }
        }
        return again(concept, List.of(goal), form, errors, visitor);
    }

    @DeleteMapping("/{municipality}/plan/goals/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var goal = goal(id, visitor);
        if (!goals.remove(visitor.municipality(), goal, visitor.actor())) {
            throw new Refused("plan.goals.hasBelow");
        }
        Notices.say(response, "plan.goals.removed");
        return new RedirectView(
                visitor.home() + "/plan/concepts/" + concept(goal, visitor).slug());
    }

    private void check(GoalForm form, Concept concept, Visitor visitor, BindingResult errors) {
        form.check(words(visitor), goals.of(visitor.municipality(), concept.id()), today(), errors);
        if (form.asksBack()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
    }

    private static boolean kept(Goals.Result result, BindingResult errors) {
        switch (result) {
            case Goals.Result.Kept _ -> {}
            case Goals.Result.Circle _ -> errors.rejectValue("parent", "plan.goals.circle");
            case Goals.Result.TooDeep _ -> errors.rejectValue("parent", "plan.goals.tooDeep");
            case Goals.Result.ChangedMeanwhile _ -> errors.reject("plan.concepts.changedMeanwhile");
        }
        return !errors.hasErrors();
    }

    private View again(Concept concept, List<Goal> goal, GoalForm form, BindingResult errors, Visitor visitor) {
        var found = FreeTextGuard.findings(form.texts());
        return Screen.again(TEMPLATE, view(concept, goal, FormState.of(errors), found, visitor));
    }

    private GoalFormView view(
            Concept concept, List<Goal> goal, FormState form, List<FreeTextGuard.Finding> found, Visitor visitor) {
        var parents = goals.of(visitor.municipality(), concept.id()).stream()
                .filter(one -> one.level() != GoalLevel.SUB && !goal.contains(one))
                .toList();
        return new GoalFormView(concept, goal.stream().findFirst(), parents, form, words(visitor), found);
    }

    private Goal goal(UUID id, Visitor visitor) {
        return goals.byId(visitor.municipality(), new GoalId(id)).orElseThrow(NotFound::new);
    }

    private Concept concept(Goal goal, Visitor visitor) {
        return concepts.byId(visitor.municipality(), goal.concept()).orElseThrow(NotFound::new);
    }

    private CatalogueWords words(Visitor visitor) {
        return catalogues.words(visitor.municipality(), visitor.language());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package org.vorort.plan.adoption;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
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
import org.vorort.identity.Visitor;
import org.vorort.municipality.sharing.Partner;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.concepts.GoalReport;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Goals of others: looked at and adopted, and reported about. */
@Controller
class AdoptionPages {

    /** @param adopted ids of the goals this concept has already */
    record AdoptionView(Concept concept, List<Offered> offered, List<Partner> withdrawn, List<String> adopted) {

        boolean has(Goal goal) {
            return adopted.contains(goal.id().toString());
        }
    }

    /** What goes along with the numbers. */
    record ReportForm(String words) {}

    /** @param report what would be sent */
    record ReportView(Goal goal, GoalReport report, FormState form) {}

    private static final int LONGEST_WORDS = 2_000;

    private final AdoptGoals adoptGoals;
    private final ReportBack reportBack;
    private final Concepts concepts;
    private final Goals goals;
    private final ReadPlan readPlan;

    AdoptionPages(AdoptGoals adoptGoals, ReportBack reportBack, Concepts concepts, Goals goals, ReadPlan readPlan) {
        this.adoptGoals = adoptGoals;
        this.reportBack = reportBack;
        this.concepts = concepts;
        this.goals = goals;
        this.readPlan = readPlan;
    }

    @GetMapping("/{municipality}/plan/concepts/{slug}/adoption")
    View look(@PathVariable String slug, Visitor visitor) {
        var municipality = visitor.municipality();
        var concept = concepts.bySlug(municipality, slug).orElseThrow(NotFound::new);
        var adopted = goals.of(municipality, concept.id()).stream()
                .flatMap(goal -> goal.source().stream())
                .map(source -> source.goal().toString())
                .toList();
        var view = new AdoptionView(
                concept, adoptGoals.offered(municipality), adoptGoals.withdrawn(municipality), adopted);
        return Screen.of("plan/adoption/adoption", view);
    }

    @PostMapping("/{municipality}/plan/concepts/{slug}/adoption")
    View adopt(
            @PathVariable String slug,
            @RequestParam(required = false, defaultValue = "") List<String> chosen,
            Visitor visitor,
            HttpServletResponse response) {
        var concept = concepts.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        var number = adoptGoals.adopt(visitor.municipality(), concept, new HashSet<>(chosen), visitor.actor());
        Notices.say(response, number == 0 ? "plan.adoption.nothing" : "plan.adoption.adopted", number);
        return new RedirectView(visitor.home() + "/plan/concepts/" + slug);
    }

    @GetMapping("/{municipality}/plan/goals/{id}/report")
    View write(@PathVariable UUID id, Visitor visitor) {
        var goal = goal(id, visitor);
        return Screen.of("plan/adoption/report", view(goal, "", FormState.of(new ReportForm("")), visitor));
    }

    @PostMapping("/{municipality}/plan/goals/{id}/report")
    View send(
            @PathVariable UUID id,
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var goal = goal(id, visitor);
        if (form.words().length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
            return Screen.again("plan/adoption/report", view(goal, form.words(), FormState.of(errors), visitor));
        }
        var report =
                view(goal, form.words().strip(), FormState.of(form), visitor).report();
        switch (reportBack.send(visitor.municipality(), goal, report, visitor.actor())) {
            case ReportBack.Result.Sent _ ->
                Notices.say(
                        response,
                        "plan.adoption.sent",
                        goal.source().orElseThrow().name());
            case ReportBack.Result.Withdrawn _ ->
                throw new Refused(
                        "plan.adoption.withdrawn", goal.source().orElseThrow().name());
            case ReportBack.Result.Gone _ ->
                throw new Refused(
                        "plan.adoption.gone", goal.source().orElseThrow().name());
        }
        return new RedirectView(visitor.home() + "/plan/goals/" + id);
    }

    private ReportView view(Goal goal, String words, FormState form, Visitor visitor) {
        var plan = readPlan.of(visitor.municipality());
        var by = visitor.actor().name();
        return new ReportView(goal, reportBack.draft(visitor.municipality(), goal, plan, words, by), form);
    }

    private Goal goal(UUID id, Visitor visitor) {
        return goals.byId(visitor.municipality(), new GoalId(id))
                .filter(goal -> goal.source().isPresent())
                .orElseThrow(NotFound::new);
    }
}

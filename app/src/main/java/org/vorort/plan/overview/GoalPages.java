package org.vorort.plan.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Days;
import org.vorort.kernel.Figures;
import org.vorort.plan.adoption.LookAtSource;
import org.vorort.plan.adoption.LookAtSource.Today;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.concepts.GoalReport;
import org.vorort.plan.concepts.GoalReports;
import org.vorort.plan.concepts.GoalValue;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** A goal: what it is for, what is done for it, how far it has come. */
@Controller
class GoalPages {

    /** How far it has come, as typed. */
    record ValueForm(String day, String value, String words) {

        static final int LONGEST_WORDS = 500;

        void check(BindingResult errors, LocalDate today) {
            var on = Days.read(day);
            if (on.isEmpty()) {
                errors.rejectValue("day", "actors.form.date");
            } else if (on.get().isAfter(today)) {
                errors.rejectValue("day", "plan.field.inFuture");
            }
            if (Figures.read(value).isEmpty()) {
                errors.rejectValue("value", "plan.field.number");
            }
            if (words.length() > LONGEST_WORDS) {
                errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
            }
        }
    }

    /**
     * @param values how far it has come, oldest first
     * @param reports what those say who adopted it
     * @param source what those say today whom it was adopted from
     */
    record GoalView(
            Goal goal,
            Concept concept,
            PlanPicture plan,
            List<GoalValue> values,
            List<GoalReport> reports,
            Optional<Today> source,
            CatalogueWords words,
            FormState form,
            boolean mayChange) {

        Optional<Goal> parent() {
            return goal.parent().flatMap(plan::goal);
        }
    }

    private final ReadPlan readPlan;
    private final Goals goals;
    private final GoalReports reports;
    private final LookAtSource lookAtSource;
    private final Catalogues catalogues;

    GoalPages(ReadPlan readPlan, Goals goals, GoalReports reports, LookAtSource lookAtSource, Catalogues catalogues) {
        this.readPlan = readPlan;
        this.goals = goals;
        this.reports = reports;
        this.lookAtSource = lookAtSource;
        this.catalogues = catalogues;
    }

    @GetMapping("/{municipality}/plan/goals/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        var plan = readPlan.of(visitor.municipality());
        var form = FormState.of(new ValueForm(plan.today().toString(), "", ""));
        return Screen.of("plan/overview/goal", view(id, plan, form, visitor));
    }

    @PostMapping("/{municipality}/plan/goals/{id}/values")
    View say(
            @PathVariable UUID id,
            @ModelAttribute("form") ValueForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var plan = readPlan.of(visitor.municipality());
        var goal = plan.goal(new GoalId(id)).orElseThrow(NotFound::new);
        form.check(errors, plan.today());
        if (errors.hasErrors()) {
            return Screen.again("plan/overview/goal", view(id, plan, FormState.of(errors), visitor));
        }
        var value = new GoalValue(
                Days.read(form.day()).orElseThrow(),
                Figures.read(form.value()).orElseThrow(),
                form.words().strip(),
                visitor.actor().name());
        goals.say(visitor.municipality(), goal, value, visitor.actor());
        Notices.say(response, "plan.goals.measured");
        return new RedirectView(visitor.home() + "/plan/goals/" + id);
    }

    @DeleteMapping("/{municipality}/plan/goals/{id}/values/{day}")
    View unsay(@PathVariable UUID id, @PathVariable String day, Visitor visitor, HttpServletResponse response) {
        var goal = goals.byId(visitor.municipality(), new GoalId(id)).orElseThrow(NotFound::new);
        var on = Days.read(day).orElseThrow(NotFound::new);
        goals.unsay(visitor.municipality(), goal, on, visitor.actor());
        Notices.say(response, "plan.goals.unmeasured");
        return new RedirectView(visitor.home() + "/plan/goals/" + id);
    }

    private GoalView view(UUID id, PlanPicture plan, FormState form, Visitor visitor) {
        var municipality = visitor.municipality();
        var goal = plan.goal(new GoalId(id)).orElseThrow(NotFound::new);
        return new GoalView(
                goal,
                plan.concept(goal.concept()).orElseThrow(),
                plan,
                goals.values(municipality, goal.id()),
                reports.of(municipality, goal.id()),
                lookAtSource.of(municipality, goal),
                catalogues.words(municipality, visitor.language()),
                form,
                visitor.is(Role.COORDINATOR));
    }
}

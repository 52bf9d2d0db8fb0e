package org.vorort.plan.picture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.Money;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.ConceptId;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.concepts.GoalRules;
import org.vorort.plan.concepts.GoalValue;
import org.vorort.plan.measures.BudgetLine;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureId;
import org.vorort.plan.measures.MeasureRules;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.measures.Milestone;
import org.vorort.plan.tasks.Task;

/**
 * What a municipality wants to reach and does for it, on a day. All figures about the plan come from here, so that they agree
 * wherever they are shown.
 *
 * @param goals of all concepts: guiding ones first, siblings in their order
 * @param measures those that begin first come first
 * @param owners the names of who is responsible
 */
public record PlanPicture(
        LocalDate today,
        List<Concept> concepts,
        List<Goal> goals,
        Map<GoalId, GoalValue> values,
        List<Measure> measures,
        Map<MeasureId, List<Milestone>> milestones,
        Map<MeasureId, List<BudgetLine>> money,
        Map<Task.Owner, String> owners,
        List<Body> bodies) {

    public boolean isEmpty() {
        return concepts.isEmpty() && measures.isEmpty();
    }

    /** How it really stands today. */
    public MeasureState standing(Measure measure) {
        return MeasureRules.standing(measure, today);
    }

    public Map<MeasureState, Integer> count(Collection<Measure> some) {
        return MeasureRules.count(some, today);
    }

    /** How many of all measures stand so. */
    public int number(MeasureState state) {
        return count(measures).get(state);
    }

    public List<Measure> standing(MeasureState state) {
        return measures(measure -> standing(measure) == state);
    }

    public List<Measure> measures(Predicate<Measure> which) {
        return measures.stream().filter(which).toList();
    }

    public List<Measure> of(Concept concept) {
        return measures(measure -> measure.serves().concepts().contains(concept.id()));
    }

    public List<Measure> of(Goal goal) {
        return measures(measure -> measure.serves().goals().contains(goal.id()));
    }

    /** The goals of a concept: guiding ones first, siblings in their order. */
    public List<Goal> goals(ConceptId concept) {
        return goals.stream().filter(goal -> goal.concept().equals(concept)).toList();
    }

    public List<Goal> below(Goal parent) {
        return goals.stream()
                .filter(goal -> goal.parent().equals(Optional.of(parent.id())))
                .toList();
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public Optional<Concept> concept(ConceptId id) {
        return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    /** How much of the way a goal has gone, in per cent; empty where nobody said a number, or no target was set. */
    public Optional<Integer> percent(Goal goal) {
        return Optional.ofNullable(values.get(goal.id()))
                .flatMap(value -> GoalRules.percent(goal.aim(), value.value()));
    }

    /** The name of who is responsible; empty where nobody is. */
    public String owner(Measure measure) {
        return owners.getOrDefault(measure.owner(), "");
    }

    public Optional<Body> body(Measure measure) {
        return measure.body().flatMap(this::body);
    }

    public Optional<Body> body(BodyId id) {
        return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
    }

    public List<Milestone> milestones(Measure measure) {
        return milestones.getOrDefault(measure.id(), List.of());
    }

    public List<BudgetLine> money(Measure measure) {
        return money.getOrDefault(measure.id(), List.of());
    }

    public Money planned(Collection<Measure> some) {
        return Money.sum(
                some.stream().map(one -> BudgetLine.planned(money(one))).toList());
    }

    public Money spent(Collection<Measure> some) {
        return Money.sum(some.stream().map(one -> BudgetLine.spent(money(one))).toList());
    }
}

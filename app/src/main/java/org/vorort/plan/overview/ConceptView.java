package org.vorort.plan.overview;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.picture.PlanPicture;

/** A concept with its tree of goals and the measures that serve them. */
record ConceptView(Concept concept, PlanPicture plan, CatalogueWords words, boolean mayChange) {

    List<Goal> roots() {
        return plan.goals(concept.id()).stream()
                .filter(goal -> goal.level() == GoalLevel.GUIDING)
                .toList();
    }

    List<Goal> goals() {
        return plan.goals(concept.id());
    }

    /** The tree as a list: each goal, then what hangs below it. */
    List<Goal> inOrder() {
        var order = new ArrayList<Goal>();
        roots().forEach(root -> collect(root, order));
        return order;
    }

    List<Measure> measures() {
        return plan.of(concept);
    }

    /** Measures of this concept that serve none of its goals. */
    List<Measure> withoutGoal() {
        var ids = goals().stream().map(Goal::id).toList();
        return measures().stream()
                .filter(measure -> measure.serves().goals().stream().noneMatch(ids::contains))
                .toList();
    }

    /** Open goals that nothing is done for, here or below. */
    List<Goal> idle() {
        return goals().stream()
                .filter(goal -> goal.isOpen() && goal.level() != GoalLevel.GUIDING && !served(goal))
                .toList();
    }

    /** The other concepts that a measure serves. */
    List<Concept> others(Measure measure) {
        return plan.concepts().stream()
                .filter(other -> !other.id().equals(concept.id())
                        && measure.serves().concepts().contains(other.id()))
                .toList();
    }

    private boolean served(Goal goal) {
        return !plan.of(goal).isEmpty() || plan.below(goal).stream().anyMatch(this::served);
    }

    private void collect(Goal goal, List<Goal> order) {
        order.add(goal);
        plan.below(goal).forEach(below -> collect(below, order));
    }
}

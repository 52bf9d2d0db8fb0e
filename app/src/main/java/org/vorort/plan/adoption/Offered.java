package org.vorort.plan.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vorort.municipality.sharing.Partner;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Goal;

/** What another municipality shows of its concepts. */
record Offered(Partner partner, List<Concept> concepts, List<Goal> goals) {

    /** A concept's open goals: each, then what hangs below it. */
    List<Goal> of(Concept concept) {
        var order = new ArrayList<Goal>();
        goals.stream()
                .filter(goal ->
                        goal.concept().equals(concept.id()) && goal.parent().isEmpty())
                .forEach(root -> collect(root, order));
        order.removeIf(goal -> !goal.isOpen());
        return order;
    }

    private void collect(Goal goal, List<Goal> order) {
        order.add(goal);
        goals.stream()
                .filter(below -> below.parent().equals(Optional.of(goal.id())))
                .forEach(below -> collect(below, order));
    }
}

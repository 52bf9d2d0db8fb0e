package org.vorort.plan.concepts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** Where a goal may stand, and how far it has come. */
public final class GoalRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a goal may stand below another one. */
    sealed interface Placement {

        /** @param level where it would stand then */
        record Fits(GoalLevel level) implements Placement {}

        /** It would stand below itself, be it round three corners. */
        record Circle() implements Placement {}

        /** Below a sub-goal there is nothing, and what stands below this goal has to go along. */
        record TooDeep() implements Placement {}
    }

    private GoalRules() {}

    /**
     * Whether this goal may serve that one.
     *
     * @param goals all goals of the concept
     * @param below how many levels hang below the goal that is placed: none below a new one
     */
    static Placement below(Goal parent, GoalId goal, Collection<Goal> goals, int below) {
        var known = new HashMap<GoalId, Goal>();
        goals.forEach(one -> known.put(one.id(), one));
        if (reaches(parent, goal, known)) {
            return new Placement.Circle();
        }
        var level = parent.level().below();
        var deepest = GoalLevel.values().length - 1;
        return level.isPresent() && level.get().ordinal() + below <= deepest
                ? new Placement.Fits(level.get())
                : new Placement.TooDeep();
    }

    /** How many levels hang below this goal. */
    static int depthBelow(GoalId goal, Collection<Goal> goals) {
        var deepest = 0;
        for (var one : goals) {
            if (one.parent().equals(Optional.of(goal))) {
                deepest = Math.max(deepest, 1 + depthBelow(one.id(), goals));
            }
        }
        return deepest;
    }

    /**
     * How much of the way has been gone, in whole per cent from the baseline to the target; less than nothing where it went
     * the other way, more than a hundred where it went beyond. Empty where a number is missing, or there is no way to go.
     */
    public static Optional<Integer> percent(Goal.Aim aim, BigDecimal value) {
        if (aim.target().isEmpty()) {
            return Optional.empty();
        }
        var from = aim.baseline().orElse(BigDecimal.ZERO);
        var way = aim.target().get().subtract(from);
        return way.signum() == 0
                ? Optional.empty()
                : Optional.of(value.subtract(from)
                        .multiply(HUNDRED)
                        .divide(way, 0, RoundingMode.DOWN)
                        .intValue());
    }

    private static boolean reaches(Goal from, GoalId wanted, Map<GoalId, Goal> known) {
        var seen = new HashSet<GoalId>();
        Optional<Goal> here = Optional.of(from);
        while (here.isPresent() && seen.add(here.get().id())) {
            if (here.get().id().equals(wanted)) {
                return true;
            }
            here = here.get().parent().map(known::get);
        }
        return false;
    }
}

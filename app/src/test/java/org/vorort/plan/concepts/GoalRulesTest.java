package org.vorort.plan.concepts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.plan.concepts.GoalRules.Placement;

class GoalRulesTest {

    private static final ConceptId CONCEPT = ConceptId.fresh();

    private final Goal guiding = goal(null, GoalLevel.GUIDING);
    private final Goal goal = goal(guiding, GoalLevel.GOAL);
    private final Goal sub = goal(goal, GoalLevel.SUB);
    private final List<Goal> all = List.of(guiding, goal, sub);

    @Test
    void a_new_goal_stands_one_level_below_what_it_serves() {
        assertThat(GoalRules.below(guiding, GoalId.fresh(), all, 0)).isEqualTo(new Placement.Fits(GoalLevel.GOAL));
        assertThat(GoalRules.below(goal, GoalId.fresh(), all, 0)).isEqualTo(new Placement.Fits(GoalLevel.SUB));
        assertThat(GoalRules.below(sub, GoalId.fresh(), all, 0)).isEqualTo(new Placement.TooDeep());
    }

    @Test
    void a_goal_never_serves_itself_not_even_round_a_corner() {
        assertThat(GoalRules.below(guiding, guiding.id(), all, 2)).isEqualTo(new Placement.Circle());
        assertThat(GoalRules.below(goal, guiding.id(), all, 2)).isEqualTo(new Placement.Circle());
        assertThat(GoalRules.below(sub, guiding.id(), all, 2)).isEqualTo(new Placement.Circle());
    }

    @Test
    void what_hangs_below_has_to_fit_too() {
        var other = goal(null, GoalLevel.GUIDING);
        var more = List.of(guiding, goal, sub, other);
        assertThat(GoalRules.depthBelow(guiding.id(), more)).isEqualTo(2);
        assertThat(GoalRules.below(other, guiding.id(), more, 2)).isEqualTo(new Placement.TooDeep());
        assertThat(GoalRules.below(other, goal.id(), more, 1)).isEqualTo(new Placement.Fits(GoalLevel.GOAL));
    }

    @Test
    void however_goals_are_moved_each_reaches_the_top() {
        var random = new Random(3);
        for (var round = 0; round < 200; round++) {
            var goals = new ArrayList<Goal>();
            for (var number = 0; number < 6; number++) {
                goals.add(goal(null, GoalLevel.GUIDING));
            }
            for (var move = 0; move < 20; move++) {
                move(goals, random.nextInt(6), random.nextInt(6));
            }
            goals.forEach(one -> assertThat(stepsToTheTop(one, goals)).isLessThanOrEqualTo(2));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 25, 25", "40, 60, 50, 50", "40, 60, 30, -50", "10, 4, 7, 50", "0, 3, 2, 66", "0, 3, 4, 133"})
    void progress_is_the_share_of_the_way_from_the_baseline(
            BigDecimal from, BigDecimal target, BigDecimal now, int percent) {
        var aim = new Goal.Aim("", "", Optional.of(from), Optional.of(target), Optional.empty());
        assertThat(GoalRules.percent(aim, now)).contains(percent);
    }

    @Test
    void without_a_way_to_go_there_is_no_progress() {
        assertThat(GoalRules.percent(Goal.Aim.NONE, BigDecimal.ONE)).isEmpty();
        var nowhere = new Goal.Aim("", "", Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.TEN), Optional.empty());
        assertThat(GoalRules.percent(nowhere, BigDecimal.TEN)).isEmpty();
    }

    private static void move(List<Goal> goals, int which, int where) {
        var moved = goals.get(which);
        var below = GoalRules.depthBelow(moved.id(), goals);
        if (GoalRules.below(goals.get(where), moved.id(), goals, below) instanceof Placement.Fits fits) {
            goals.set(which, goal(moved.id(), goals.get(where), fits.level()));
            carryAlong(goals.get(which), goals);
        }
    }

    private static void carryAlong(Goal parent, List<Goal> goals) {
        for (var number = 0; number < goals.size(); number++) {
            if (goals.get(number).parent().equals(Optional.of(parent.id()))) {
                var level = parent.level().below().orElseThrow();
                goals.set(number, goal(goals.get(number).id(), parent, level));
                carryAlong(goals.get(number), goals);
            }
        }
    }

    private static int stepsToTheTop(Goal from, List<Goal> goals) {
        var steps = 0;
        var here = from;
        while (here.parent().isPresent()) {
            var above = here.parent().get();
            here = goals.stream()
                    .filter(one -> one.id().equals(above))
                    .findFirst()
                    .orElseThrow();
            assertThat(++steps).isLessThan(7);
        }
        return steps;
    }

    private static Goal goal(@Nullable Goal parent, GoalLevel level) {
        return goal(GoalId.fresh(), parent, level);
    }

    private static Goal goal(GoalId id, @Nullable Goal parent, GoalLevel level) {
        return new Goal(
                id,
                CONCEPT,
                Optional.ofNullable(parent).map(Goal::id),
                level,
                1,
                "Ein Ziel",
                "",
                List.of(),
                Goal.Aim.NONE,
                Goal.Ending.OPEN,
                Optional.empty(),
                1);
    }
}

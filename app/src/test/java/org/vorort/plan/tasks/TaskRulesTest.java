package org.vorort.plan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.actors.PersonId;
import org.vorort.kernel.Ids;

class TaskRulesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 1);

    @Test
    void an_owner_is_reminded_three_days_before_and_a_week_after_and_then_never_again() {
        var task = task(TaskState.OPEN, GIVEN);
        assertThat(TaskRules.remind(task, 0, DUE.minusDays(4))).isFalse();
        assertThat(TaskRules.remind(task, 0, DUE.minusDays(3))).isTrue();
        assertThat(TaskRules.remind(task, 1, DUE.plusDays(6))).isFalse();
        assertThat(TaskRules.remind(task, 1, DUE.plusDays(7))).isTrue();
        assertThat(TaskRules.remind(task, 2, DUE.plusYears(1))).isFalse();
    }

    @Test
    void whoever_was_only_just_asked_is_left_in_peace() {
        var task = task(TaskState.OPEN, DUE.minusDays(1));
        assertThat(TaskRules.remind(task, 0, DUE)).isFalse();
        assertThat(TaskRules.remind(task, 0, DUE.plusDays(1))).isTrue();
    }

    @Test
    void nobody_is_reminded_of_what_is_settled_or_has_no_day() {
        assertThat(TaskRules.remind(task(TaskState.DONE, GIVEN), 0, DUE)).isFalse();
        assertThat(TaskRules.remind(task(TaskState.IMPOSSIBLE, GIVEN), 0, DUE)).isFalse();
        var endless = new Task(
                TaskId.fresh(),
                "Räume anfragen",
                Task.Owner.of(new PersonId(Ids.fresh())),
                Optional.empty(),
                TaskState.OPEN,
                Task.Origin.office(),
                0,
                GIVEN.atStartOfDay().toInstant(ZoneOffset.UTC),
                GIVEN.atStartOfDay().toInstant(ZoneOffset.UTC),
                1);
        assertThat(TaskRules.remind(endless, 0, DUE.plusYears(1))).isFalse();
    }

    @Test
    void a_third_task_is_fine_and_a_fourth_is_much() {
        assertThat(TaskRules.tooMuch(2, 3)).isFalse();
        assertThat(TaskRules.tooMuch(3, 3)).isTrue();
    }

    @Test
    void what_came_to_an_end_can_be_taken_up_again() {
        assertThat(TaskState.DONE.mayBecome(TaskState.OPEN)).isTrue();
        assertThat(TaskState.DONE.mayBecome(TaskState.DROPPED)).isFalse();
        assertThat(TaskState.IMPOSSIBLE.mayBecome(TaskState.DONE)).isTrue();
        assertThat(TaskState.OPEN.mayBecome(TaskState.OPEN)).isFalse();
    }

    private static Task task(TaskState state, LocalDate given) {
        var at = given.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Task(
                TaskId.fresh(),
                "Räume anfragen",
                Task.Owner.of(new PersonId(Ids.fresh())),
                Optional.of(DUE),
                state,
                Task.Origin.office(),
                0,
                at,
                at,
                1);
    }
}

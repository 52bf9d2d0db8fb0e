package org.vorort.plan.tasks;

import java.time.LocalDate;
import org.vorort.shell.Formats;

/** When an owner is reminded, and what is too much for one person. */
public final class TaskRules {

    /** At most so many reminders for a task: kind, not nagging. */
    static final int MOST_REMINDERS = 2;

    /** What a person can carry beside everything else, where the body's rules say nothing. */
    public static final int USUAL_LIMIT = 3;

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 7;
    private static final int DAYS_OF_REST = 2;

    private TaskRules() {}

    /**
     * Whether the owner is written to today: once three days before the day, once a week after it. Whoever was only just given
     * the task is left in peace.
     *
     * @param reminders how often it was done before
     */
    static boolean remind(Task task, int reminders, LocalDate today) {
        if (!task.isOpen() || task.due().isEmpty() || task.owner().equals(Task.Owner.NOBODY)) {
            return false;
        }
        var given = LocalDate.ofInstant(task.createdAt(), Formats.ZONE);
        if (today.isBefore(given.plusDays(DAYS_OF_REST))) {
            return false;
        }
        var due = task.due().get();
        return switch (reminders) {
            case 0 -> !today.isBefore(due.minusDays(DAYS_BEFORE));
            case 1 -> !today.isBefore(due.plusDays(DAYS_AFTER));
            default -> false;
        };
    }

    /** Whether another task would be more than was agreed. @param open how many the person has now */
    public static boolean tooMuch(long open, int limit) {
        return open >= limit;
    }
}

package org.vorort.plan.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;

/**
 * A task as typed.
 *
 * @param who the name that is looked for
 * @param owner whom it is about, such as {@code person:…} or {@code organisation:…}; empty as long as nobody was chosen
 * @param every after how many months it comes again; empty for once
 * @param from what it is given for, as {@link TaskSource} understands it; empty for the office's own
 * @param tell whether the owner is written to at once
 * @param anyway whether words the guard found, and a load that is high, may stand
 */
record TaskForm(
        String title,
        String who,
        String owner,
        String due,
        String every,
        String from,
        String tell,
        String version,
        String anyway) {

    /** How often something may come again, in months; once is none of them. */
    static final List<String> EVERY = List.of("1", "3", "6", "12");

    private static final int LONGEST_TITLE = 500;

    /** A new task. @param from what it is given for, or empty */
    static TaskForm fresh(String from) {
        return new TaskForm("", "", "", "", "", from, "true", "", "");
    }

    static TaskForm of(Task task, String ownerName) {
        return new TaskForm(
                task.title(),
                ownerName,
                ChooseOwner.choice(task.owner()),
                task.due().map(LocalDate::toString).orElse(""),
                task.everyMonths() == 0 ? "" : String.valueOf(task.everyMonths()),
                "",
                "",
                String.valueOf(task.version()),
                "");
    }

    void check(Errors errors) {
        if (title.isBlank()) {
            errors.rejectValue("title", "plan.tasks.title.missing");
        } else if (title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "actors.form.tooLong", new Object[] {LONGEST_TITLE}, "");
        }
        if (!due.isBlank() && day().isEmpty()) {
            errors.rejectValue("due", "actors.form.date");
        }
        if (!given(every).isEmpty() && !EVERY.contains(every)) {
            errors.rejectValue("every", "actors.form.notOffered");
        }
        if (!given(every).isEmpty() && due.isBlank()) {
            errors.rejectValue("due", "plan.tasks.every.day");
        }
    }

    /** After how many months it comes again; 0 for once. */
    int everyMonths() {
        return given(every).isEmpty() ? 0 : Integer.parseInt(every);
    }

    /** What it is given for; empty for the office's own. */
    String source() {
        return given(from);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    Optional<LocalDate> day() {
        return day(due);
    }

    /** The day, if it is one. */
    static Optional<LocalDate> day(String typed) {
        return Days.read(typed);
    }

    boolean tells() {
        return tell.equals("true");
    }

    boolean confirms() {
        return anyway.equals("true");
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}

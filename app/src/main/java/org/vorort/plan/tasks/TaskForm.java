package org.vorort.plan.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * A task as typed.
 *
 * @param who the name that is looked for
 * @param owner whom it is about, such as {@code person:…} or {@code organisation:…}; empty as long as nobody was chosen
 * @param tell whether the owner is written to at once
 * @param anyway whether words the guard found, and a load that is high, may stand
 */
record TaskForm(String title, String who, String owner, String due, String tell, String version, String anyway) {

    static final TaskForm EMPTY = new TaskForm("", "", "", "", "true", "", "");

    private static final int LONGEST_TITLE = 500;

    static TaskForm of(Task task, String ownerName) {
        return new TaskForm(
                task.title(),
                ownerName,
                ChooseOwner.choice(task.owner()),
                task.due().map(LocalDate::toString).orElse(""),
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
    }

    Optional<LocalDate> day() {
        return day(due);
    }

    /** The day, if it is one. */
    static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
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

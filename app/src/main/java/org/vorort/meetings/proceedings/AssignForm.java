package org.vorort.meetings.proceedings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.Errors;
import org.vorort.actors.PersonId;
import org.vorort.plan.tasks.Task;

/**
 * A task that somebody takes on in a meeting, as typed.
 *
 * @param owner the id of a person; empty where nobody has taken it on yet
 * @param anyway whether a high load may stand
 */
record AssignForm(String title, String owner, String due, String anyway) {

    static final AssignForm EMPTY = new AssignForm("", "", "", "");

    private static final int LONGEST_TITLE = 500;

    void check(Errors errors) {
        if (title.isBlank()) {
            errors.rejectValue("title", "meetings.task.title.missing");
        } else if (title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "actors.form.tooLong", new Object[] {LONGEST_TITLE}, "");
        }
        if (!due.isBlank() && day().isEmpty()) {
            errors.rejectValue("due", "actors.form.date");
        }
    }

    Optional<LocalDate> day() {
        try {
            return due.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(due.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    Task.Owner taskOwner() {
        try {
            return owner.isBlank() ? Task.Owner.NOBODY : Task.Owner.of(new PersonId(UUID.fromString(owner)));
        } catch (IllegalArgumentException tampered) {
            return Task.Owner.NOBODY;
        }
    }

    boolean confirms() {
        return anyway.equals("true");
    }
}

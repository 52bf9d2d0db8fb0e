package org.vorort.actors.survey;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A survey as the office prepares it. @param step {@code preview} to look at it first, {@code begin} to begin it */
record BeginForm(String deadline, String words, String remindAfterDays, String step) {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_WEEKS = 26;
    private static final int USUAL_WEEKS = 3;
    private static final int MOST_DAYS = 60;

    static BeginForm usual(LocalDate today) {
        return new BeginForm(today.plusWeeks(USUAL_WEEKS).toString(), "", "10", "");
    }

    void check(LocalDate today, Errors errors) {
        var day = day();
        if (day.isEmpty()) {
            errors.rejectValue("deadline", "actors.survey.deadline.wrong");
        } else if (!day.get().isAfter(today) || day.get().isAfter(today.plusWeeks(LONGEST_WEEKS))) {
            errors.rejectValue("deadline", "actors.survey.deadline.range");
        }
        if (words.length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
        }
        if (!remindAfterDays.strip().matches("\\d{1,2}") || days() < 1 || days() > MOST_DAYS) {
            errors.rejectValue("remindAfterDays", "actors.survey.remind.wrong");
        }
    }

    boolean begins() {
        return step.equals("begin");
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(deadline.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Once it was checked. */
    int days() {
        return Integer.parseInt(remindAfterDays.strip());
    }
}

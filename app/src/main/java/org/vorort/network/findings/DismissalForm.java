package org.vorort.network.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * Why a finding is put aside, as typed.
 *
 * @param anyway whether the words the guard found may stand
 */
record DismissalForm(String reason, String askAgainOn, String anyway) {

    private static final int LONGEST_CHARACTERS = 500;

    /** Nothing is put aside for good: what holds longer is looked at again. */
    private static final int LONGEST_YEARS = 2;

    /** @return the day, where it is one that can be */
    Optional<LocalDate> check(LocalDate today, Errors errors) {
        if (reason.isBlank()) {
            errors.rejectValue("reason", "network.dismissal.reason.missing");
        } else if (reason.length() > LONGEST_CHARACTERS) {
            errors.rejectValue("reason", "actors.form.tooLong", new Object[] {LONGEST_CHARACTERS}, "");
        }
        try {
            var day = LocalDate.parse(askAgainOn.strip());
            if (!day.isAfter(today) || day.isAfter(today.plusYears(LONGEST_YEARS))) {
                errors.rejectValue("askAgainOn", "network.dismissal.day.range");
            }
            return Optional.of(day);
        } catch (DateTimeParseException noDay) {
            errors.rejectValue("askAgainOn", "actors.form.date");
            return Optional.empty();
        }
    }

    boolean confirmsWords() {
        return "true".equals(anyway);
    }
}

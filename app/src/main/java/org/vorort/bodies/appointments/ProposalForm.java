package org.vorort.bodies.appointments;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;

/**
 * Whom to appoint, as typed.
 *
 * @param rank 0 for the seat itself, 1 for the first deputy
 * @param organisation the id of the one they sit there for, or {@link #NOBODY}; empty as long as nobody chose
 */
record ProposalForm(
        String seat, String rank, String who, String person, String organisation, String from, String until) {

    static final String NOBODY = "none";
    static final int MOST_DEPUTIES = 5;

    void check(Errors errors) {
        if (seat.isBlank()) {
            errors.rejectValue("seat", "bodies.appointments.seat.missing");
        }
        if (!rank.matches("[0-5]")) {
            errors.rejectValue("rank", "bodies.procedure.choose");
        }
        if (firstDay().isEmpty()) {
            errors.rejectValue("from", "actors.form.date");
        }
        if (!until.isBlank() && lastDay().isEmpty()) {
            errors.rejectValue("until", "actors.form.date");
        }
        if (firstDay().isPresent()
                && lastDay().map(last -> last.isBefore(firstDay().get())).orElse(false)) {
            errors.rejectValue("until", "actors.form.endsBefore");
        }
    }

    Optional<LocalDate> firstDay() {
        return read(from);
    }

    Optional<LocalDate> lastDay() {
        return read(until);
    }

    private static Optional<LocalDate> read(String typed) {
        return Days.read(typed);
    }
}

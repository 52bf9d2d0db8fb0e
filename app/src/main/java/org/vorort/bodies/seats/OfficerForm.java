package org.vorort.bodies.seats;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.kernel.Days;

/** Somebody chosen for an office, as typed. */
record OfficerForm(String kind, String who, String person, String chosen, String from, String until) {

    void check(Errors errors) {
        if (OfficerKind.of(kind).isEmpty()) {
            errors.rejectValue("kind", "bodies.seats.officer.missing");
        }
        if (Choosing.of(chosen).isEmpty()) {
            errors.rejectValue("chosen", "bodies.procedure.choose");
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

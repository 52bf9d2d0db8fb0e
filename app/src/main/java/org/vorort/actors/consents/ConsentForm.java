package org.vorort.actors.consents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.validation.Errors;

/** A consent as typed. @param on the day it was given, as an ISO date */
record ConsentForm(String purpose, String on, String source) {

    private static final int LONGEST_CHARACTERS = 200;

    void check(LocalDate today, Errors errors) {
        if (Purpose.of(purpose).isEmpty()) {
            errors.rejectValue("purpose", "actors.consents.purpose.missing");
        }
        if (source.isBlank()) {
            errors.rejectValue("source", "actors.consents.source.missing");
        }
        if (source.length() > LONGEST_CHARACTERS) {
            errors.rejectValue("source", "actors.form.tooLong", new Object[] {LONGEST_CHARACTERS}, "");
        }
        try {
            if (day().isAfter(today)) {
                errors.rejectValue("on", "actors.consents.on.future");
            }
        } catch (DateTimeParseException noDay) {
            errors.rejectValue("on", "actors.form.date");
        }
    }

    LocalDate day() {
        return LocalDate.parse(on.strip());
    }
}

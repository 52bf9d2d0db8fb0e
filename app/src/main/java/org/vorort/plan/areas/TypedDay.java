package org.vorort.plan.areas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as date fields send it. */
public final class TypedDay {

    private TypedDay() {}

    /** The day, if it is one. */
    public static Optional<LocalDate> of(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

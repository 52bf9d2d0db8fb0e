package org.vorort.plan.areas;

import java.time.LocalDate;
import java.util.Optional;
import org.vorort.kernel.Days;

/** A day as date fields send it. */
public final class TypedDay {

    private TypedDay() {}

    /** The day, if it is one. */
    public static Optional<LocalDate> of(String typed) {
        return Days.read(typed);
    }
}

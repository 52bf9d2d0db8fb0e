package org.vorort.bodies.procedure;

import java.util.Locale;
import java.util.Optional;

/** How often a body meets. */
public enum Rhythm {
    MONTHLY(1),
    TWO_MONTHLY(2),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12),
    /** When there is something to talk about. */
    AS_NEEDED(0);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** Months from one meeting to the next; 0 where there is no rhythm. */
    public int months() {
        return months;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rhythm> of(String code) {
        for (var rhythm : values()) {
            if (rhythm.code().equals(code)) {
                return Optional.of(rhythm);
            }
        }
        return Optional.empty();
    }
}

package org.vorort.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** When something was or will be, seen from today. A thing may lie in several, such as in the last month and the last year. */
enum Span {
    AHEAD,
    LAST_MONTH,
    LAST_YEAR,
    OLDER;

    private static final int MONTH_DAYS = 30;

    boolean has(long day, LocalDate today) {
        if (day == CardFields.NO_DAY) {
            return false;
        }
        var now = today.toEpochDay();
        return switch (this) {
            case AHEAD -> day > now;
            case LAST_MONTH -> day <= now && day > now - MONTH_DAYS;
            case LAST_YEAR -> day <= now && day > today.minusYears(1).toEpochDay();
            case OLDER -> day <= today.minusYears(1).toEpochDay();
        };
    }

    /** The word in addresses and texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Span> of(String code) {
        for (var span : values()) {
            if (span.code().equals(code)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}

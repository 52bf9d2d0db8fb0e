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

    /** The days on which a span begins or ends, as days since 1970. */
    record Borders(long today, long monthAgo, long yearAgo) {

        static Borders of(LocalDate today) {
            var day = today.toEpochDay();
            return new Borders(day, day - MONTH_DAYS, today.minusYears(1).toEpochDay());
        }
    }

    boolean has(long day, Borders borders) {
        if (day == CardFields.NO_DAY) {
            return false;
        }
        return switch (this) {
            case AHEAD -> day > borders.today();
            case LAST_MONTH -> day <= borders.today() && day > borders.monthAgo();
            case LAST_YEAR -> day <= borders.today() && day > borders.yearAgo();
            case OLDER -> day <= borders.yearAgo();
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

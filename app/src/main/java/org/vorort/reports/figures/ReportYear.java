package org.vorort.reports.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The years there can be a report on: none before the first networks of this kind, none that has not begun. */
public final class ReportYear {

    private static final int FIRST = 2000;
    private static final Pattern DIGITS = Pattern.compile("\\d{4}");

    private ReportYear() {}

    /** The year of an address; empty where it is none, or none to report on. */
    public static Optional<Integer> read(String typed, LocalDate today) {
        if (!DIGITS.matcher(typed).matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(typed);
        return year < FIRST || year > today.getYear() ? Optional.empty() : Optional.of(year);
    }
}

package org.vorort.reports.figures;

import java.time.LocalDate;
import java.util.Optional;
import org.vorort.plan.measures.Measure;

/** From one day to another, both included. */
public record Span(LocalDate from, LocalDate until) {

    /** A year as far as it has come. */
    public static Span ofYear(int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return new Span(LocalDate.of(year, 1, 1), last.isAfter(today) ? today : last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether somebody worked on it then, or should have. What is open goes on, whatever its last day was. */
    boolean touches(Measure measure) {
        var begun = measure.from().map(day -> !day.isAfter(until)).orElse(true);
        var end = measure.state().isOpen() ? Optional.<LocalDate>empty() : ending(measure);
        return begun && end.map(day -> !day.isBefore(from)).orElse(true);
    }

    /** Whether it came to its end then. */
    boolean sawEndOf(Measure measure) {
        return !measure.state().isOpen() && ending(measure).map(this::contains).orElse(false);
    }

    private static Optional<LocalDate> ending(Measure measure) {
        return measure.status().endedOn().or(measure::until);
    }
}

package org.vorort.meetings.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.bodies.procedure.Rhythm;

/**
 * How many meetings, and how often.
 *
 * @param body the address of the body
 * @param rhythm a word of {@link Rhythm}; empty where the rules have none and nobody has chosen yet
 * @param count how many, as typed
 * @param last the last day, as an ISO date; outweighs the number
 */
record SeriesQuestion(String body, String rhythm, String count, String last) {

    static final SeriesQuestion EMPTY = new SeriesQuestion("", "", "", "");
    static final int MOST = 24;
    static final int MOST_YEARS = 5;

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int USUAL = 4;

    SeriesQuestion {
        body = Objects.requireNonNullElse(body, "");
        rhythm = Objects.requireNonNullElse(rhythm, "");
        count = Objects.requireNonNullElse(count, "");
        last = Objects.requireNonNullElse(last, "");
    }

    /** As it is first asked: as many as make a year. */
    static SeriesQuestion of(String body, Rhythm rhythm) {
        var year = Math.max(2, MONTHS_OF_A_YEAR / rhythm.months());
        return new SeriesQuestion(body, rhythm.code(), String.valueOf(year), "");
    }

    /** The same where there is no rhythm. */
    static SeriesQuestion of(String body) {
        return new SeriesQuestion(body, "", String.valueOf(USUAL), "");
    }

    /** Whether nobody has asked yet. */
    boolean isNew() {
        return rhythm.isBlank() && count.isBlank() && last.isBlank();
    }

    void check(Errors errors, LocalDate today) {
        if (chosen().isEmpty()) {
            errors.rejectValue("rhythm", "meetings.series.rhythm.missing");
        }
        if (last.isBlank()) {
            if (number() < 1 || number() > MOST) {
                errors.rejectValue("count", "meetings.series.count.wrong", new Object[] {MOST}, "");
            }
        } else if (lastDay().isEmpty()) {
            errors.rejectValue("last", "actors.form.date");
        } else if (!lastDay().get().isAfter(today)) {
            errors.rejectValue("last", "meetings.series.last.past");
        } else if (lastDay().get().isAfter(today.plusYears(MOST_YEARS))) {
            errors.rejectValue("last", "meetings.day.far");
        }
    }

    Optional<Rhythm> chosen() {
        return Rhythm.of(rhythm).filter(one -> one.months() > 0);
    }

    Optional<LocalDate> lastDay() {
        return TypedTime.date(last);
    }

    /** How many meetings are proposed at most. */
    int most() {
        return last.isBlank() ? number() : MOST;
    }

    private int number() {
        return count.strip().matches("\\d{1,4}") ? Integer.parseInt(count.strip()) : 0;
    }
}

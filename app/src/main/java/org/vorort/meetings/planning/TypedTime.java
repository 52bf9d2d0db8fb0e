package org.vorort.meetings.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;
import org.vorort.shell.Formats;

/**
 * A day and two hours as typed.
 *
 * @param day as an ISO date
 * @param from an hour such as 17:00, 17.30 or 17; likewise until
 */
public record TypedTime(String day, String from, String until) {

    public TypedTime {
        day = Objects.requireNonNullElse(day, "");
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
    }

    private static final int MOST_YEARS_BACK = 10;
    private static final int MOST_YEARS_AHEAD = 5;

    /** Says at the fields {@code day}, {@code from} and {@code until} what is missing or wrong. */
    public void check(Errors errors, LocalDate today) {
        wrong(errors, "day", day, date(day).isEmpty(), "actors.form.date");
        checkHours(errors);
        if (errors.hasFieldErrors("day") || errors.hasFieldErrors("from") || errors.hasFieldErrors("until")) {
            return;
        }
        for (var field : Map.of("from", from, "until", until).entrySet()) {
            if (instant(field.getValue()).isEmpty()) {
                errors.rejectValue(field.getKey(), "meetings.time.skipped");
            }
        }
        if (date(day).orElseThrow().isBefore(today.minusYears(MOST_YEARS_BACK))
                || date(day).orElseThrow().isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            errors.rejectValue("day", "meetings.day.far");
        }
    }

    /** The same for the hours alone, where days are asked for elsewhere. */
    void checkHours(Errors errors) {
        wrong(errors, "from", from, time(from).isEmpty(), "meetings.time.wrong");
        wrong(errors, "until", until, time(until).isEmpty(), "meetings.time.wrong");
        var begins = time(from);
        var ends = time(until);
        if (begins.isPresent() && ends.isPresent() && !ends.get().isAfter(begins.get())) {
            errors.rejectValue("until", "meetings.until.before");
        }
    }

    /** @throws java.util.NoSuchElementException where {@link #check} found something wrong; likewise {@link #ends} */
    public Instant starts() {
        return instant(from).orElseThrow();
    }

    public Instant ends() {
        return instant(until).orElseThrow();
    }

    /** Whether both hours exist on the day; in spring the clocks skip one. */
    boolean exists() {
        return instant(from).isPresent() && instant(until).isPresent();
    }

    public static Optional<LocalDate> date(String typed) {
        return Days.read(typed);
    }

    public static String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(Formats.ZONE));
    }

    /** The instant of this hour on the day; none where the clocks skip it in spring. In autumn the first of the two is meant. */
    private Optional<Instant> instant(String hour) {
        var local = LocalDateTime.of(date(day).orElseThrow(), time(hour).orElseThrow());
        var offsets = Formats.ZONE.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? Optional.empty() : Optional.of(local.toInstant(offsets.getFirst()));
    }

    private static Optional<LocalTime> time(String typed) {
        var plain = typed.strip().replace("Uhr", "").strip().replace('.', ':');
        try {
            var full = plain.contains(":") ? plain : plain + ":00";
            return Optional.of(LocalTime.parse(full.length() < 5 ? "0" + full : full));
        } catch (DateTimeParseException noHour) {
            return Optional.empty();
        }
    }

    private static void wrong(Errors errors, String field, String typed, boolean unreadable, String code) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "meetings.time.missing");
        } else if (unreadable) {
            errors.rejectValue(field, code);
        }
    }
}

package org.vorort.meetings.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.meetings.Access;
import org.vorort.meetings.MeetingDetails;
import org.vorort.shell.Formats;

/**
 * A meeting as typed.
 *
 * @param body the address of the body
 * @param day as an ISO date; empty while it is still open
 * @param from the hour it begins, likewise until
 */
record MeetingForm(
        String body,
        String title,
        String day,
        String from,
        String until,
        String place,
        String access,
        String onlineLink,
        String replyBy,
        String words,
        String version) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_WORDS = 4_000;

    static MeetingForm of(String body, MeetingDetails details, int version) {
        return new MeetingForm(
                body,
                details.title(),
                details.day().map(LocalDate::toString).orElse(""),
                details.starts().map(MeetingForm::hour).orElse(""),
                details.ends().map(MeetingForm::hour).orElse(""),
                details.place(),
                details.access().code(),
                details.onlineLink(),
                details.replyBy().map(LocalDate::toString).orElse(""),
                details.words(),
                String.valueOf(version));
    }

    void check(Errors errors, LocalDate today) {
        if (title.isBlank()) {
            errors.rejectValue("title", "meetings.title.missing");
        }
        tooLong(errors, Map.of("title", title), LONGEST_TITLE);
        tooLong(errors, Map.of("place", place, "onlineLink", onlineLink), LONGEST_PLACE);
        tooLong(errors, Map.of("words", words), LONGEST_WORDS);
        if (!onlineLink.isBlank() && !onlineLink.strip().matches("https?://\\S+")) {
            errors.rejectValue("onlineLink", "meetings.onlineLink.wrong");
        }
        checkTimes(errors, today);
    }

    private void checkTimes(Errors errors, LocalDate today) {
        if (day.isBlank()) {
            if (!from.isBlank() || !until.isBlank()) {
                errors.rejectValue("day", "meetings.day.missing");
            }
            return;
        }
        wrong(errors, "day", day, date(day).isEmpty(), "actors.form.date");
        wrong(errors, "from", from, time(from).isEmpty(), "meetings.time.wrong");
        wrong(errors, "until", until, time(until).isEmpty(), "meetings.time.wrong");
        if (!replyBy.isBlank() && date(replyBy).isEmpty()) {
            errors.rejectValue("replyBy", "actors.form.date");
        }
        if (errors.hasFieldErrors("day") || errors.hasFieldErrors("from") || errors.hasFieldErrors("until")) {
            return;
        }
        for (var field : Map.of("from", from, "until", until).entrySet()) {
            if (instant(field.getValue()).isEmpty()) {
                errors.rejectValue(field.getKey(), "meetings.time.skipped");
            }
        }
        var starts = instant(from);
        var ends = instant(until);
        if (starts.isPresent() && ends.isPresent() && !ends.get().isAfter(starts.get())) {
            errors.rejectValue("until", "meetings.until.before");
        }
        if (date(day).orElseThrow().isBefore(today.minusYears(10))
                || date(day).orElseThrow().isAfter(today.plusYears(5))) {
            errors.rejectValue("day", "meetings.day.far");
        }
        if (date(replyBy).filter(last -> last.isAfter(date(day).orElseThrow())).isPresent()) {
            errors.rejectValue("replyBy", "meetings.replyBy.late");
        }
    }

    /** What it means. @throws java.util.NoSuchElementException where {@link #check} found something wrong */
    MeetingDetails details() {
        return new MeetingDetails(
                title.strip(),
                day.isBlank() ? Optional.empty() : Optional.of(instant(from).orElseThrow()),
                day.isBlank() ? Optional.empty() : Optional.of(instant(until).orElseThrow()),
                place.strip(),
                Access.of(access),
                onlineLink.strip(),
                date(replyBy),
                words.strip());
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** The instant of this hour on the day; none where the clocks skip it in spring. In autumn the first of the two is meant. */
    private Optional<Instant> instant(String hour) {
        var local = LocalDateTime.of(date(day).orElseThrow(), time(hour).orElseThrow());
        var offsets = Formats.ZONE.getRules().getValidOffsets(local);
        return offsets.isEmpty() ? Optional.empty() : Optional.of(local.toInstant(offsets.getFirst()));
    }

    private static void wrong(Errors errors, String field, String typed, boolean unreadable, String code) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "meetings.time.missing");
        } else if (unreadable) {
            errors.rejectValue(field, code);
        }
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** An hour such as 17:00, 17.30 or 17. */
    private static Optional<LocalTime> time(String typed) {
        var plain = typed.strip().replace("Uhr", "").strip().replace('.', ':');
        try {
            var full = plain.contains(":") ? plain : plain + ":00";
            return Optional.of(LocalTime.parse(full.length() < 5 ? "0" + full : full));
        } catch (DateTimeParseException noHour) {
            return Optional.empty();
        }
    }

    private static String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(Formats.ZONE));
    }

    private static void tooLong(Errors errors, Map<String, String> texts, int longest) {
        texts.forEach((field, text) -> {
            if (text.length() > longest) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {longest}, "");
            }
        });
    }
}

package org.vorort.meetings.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.meetings.Access;
import org.vorort.meetings.MeetingDetails;

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
                details.starts().map(TypedTime::hour).orElse(""),
                details.ends().map(TypedTime::hour).orElse(""),
                details.place(),
                details.access().code(),
                details.onlineLink(),
                details.replyBy().map(LocalDate::toString).orElse(""),
                details.words(),
                String.valueOf(version));
    }

    void check(Errors errors, LocalDate today) {
        checkWords(errors);
        checkTimes(errors, today);
    }

    /** Everything but day and hours. */
    void checkWords(Errors errors) {
        if (title.isBlank()) {
            errors.rejectValue("title", "meetings.title.missing");
        }
        tooLong(errors, Map.of("title", title), LONGEST_TITLE);
        tooLong(errors, Map.of("place", place, "onlineLink", onlineLink), LONGEST_PLACE);
        tooLong(errors, Map.of("words", words), LONGEST_WORDS);
        if (!onlineLink.isBlank() && !onlineLink.strip().matches("https?://\\S+")) {
            errors.rejectValue("onlineLink", "meetings.onlineLink.wrong");
        }
    }

    private void checkTimes(Errors errors, LocalDate today) {
        if (day.isBlank()) {
            if (!from.isBlank() || !until.isBlank()) {
                errors.rejectValue("day", "meetings.day.missing");
            }
            return;
        }
        time().check(errors, today);
        var last = TypedTime.date(replyBy);
        if (!replyBy.isBlank() && last.isEmpty()) {
            errors.rejectValue("replyBy", "actors.form.date");
        } else if (last.isPresent()
                && TypedTime.date(day).filter(last.get()::isAfter).isPresent()) {
            errors.rejectValue("replyBy", "meetings.replyBy.late");
        }
    }

    private TypedTime time() {
        return new TypedTime(day, from, until);
    }

    /** What it means. @throws java.util.NoSuchElementException where {@link #check} found something wrong */
    MeetingDetails details() {
        return new MeetingDetails(
                title.strip(),
                day.isBlank() ? Optional.empty() : Optional.of(time().starts()),
                day.isBlank() ? Optional.empty() : Optional.of(time().ends()),
                place.strip(),
                Access.of(access),
                onlineLink.strip(),
                TypedTime.date(replyBy),
                words.strip());
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static void tooLong(Errors errors, Map<String, String> texts, int longest) {
        texts.forEach((field, text) -> {
            if (text.length() > longest) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {longest}, "");
            }
        });
    }
}

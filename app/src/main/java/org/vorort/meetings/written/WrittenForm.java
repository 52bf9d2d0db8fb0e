package org.vorort.meetings.written;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;

/**
 * A written resolution as typed.
 *
 * @param kind {@code circular} or {@code urgent}
 * @param answerBy the last day on which one may answer
 * @param decidedOn the day on which somebody decided alone
 */
record WrittenForm(
        String kind,
        String body,
        String title,
        String resolution,
        String reasons,
        String open,
        String answerBy,
        String decidedBy,
        String decidedOn,
        String version,
        String anyway) {

    /** As long as most people need to read it and ask at home. */
    private static final int USUAL_DAYS = 10;

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_WORDS = 4_000;
    private static final int MOST_DAYS = 90;

    static WrittenForm empty(WrittenKind kind, String body, String decidedBy, LocalDate today) {
        return new WrittenForm(
                kind.code(),
                body,
                "",
                "",
                "",
                "true",
                today.plusDays(USUAL_DAYS).toString(),
                decidedBy,
                today.toString(),
                "",
                "");
    }

    static WrittenForm of(Written written, String body) {
        var words = written.words();
        return new WrittenForm(
                written.kind().code(),
                body,
                words.title(),
                words.resolution(),
                words.reasons(),
                words.open() ? "true" : "",
                words.answerBy().map(LocalDate::toString).orElse(""),
                words.decidedBy(),
                "",
                String.valueOf(written.version()),
                "");
    }

    void check(Errors errors, LocalDate today) {
        required(errors, "title", title);
        required(errors, "resolution", resolution);
        tooLong(errors, Map.of("title", title, "decidedBy", decidedBy), LONGEST_LINE);
        tooLong(errors, Map.of("resolution", resolution, "reasons", reasons), LONGEST_WORDS);
        if (isUrgent()) {
            required(errors, "reasons", reasons);
            required(errors, "decidedBy", decidedBy);
            if (date(decidedOn).isEmpty()) {
                errors.rejectValue("decidedOn", "actors.form.date");
            } else if (date(decidedOn).get().isAfter(today)) {
                errors.rejectValue("decidedOn", "meetings.written.decidedOn.later");
            }
            return;
        }
        var last = date(answerBy);
        if (last.isEmpty()) {
            errors.rejectValue("answerBy", "actors.form.date");
        } else if (!last.get().isAfter(today) || last.get().isAfter(today.plusDays(MOST_DAYS))) {
            errors.rejectValue("answerBy", "meetings.written.answerBy.range", new Object[] {MOST_DAYS}, "");
        }
    }

    /** What it means. @throws java.util.NoSuchElementException where {@link #check} found something wrong */
    Written.Words words() {
        return new Written.Words(
                title.strip(),
                resolution.strip(),
                reasons.strip(),
                open.equals("true"),
                isUrgent() ? Optional.empty() : date(answerBy),
                isUrgent() ? decidedBy.strip() : "");
    }

    LocalDate decidedDay() {
        return date(decidedOn).orElseThrow();
    }

    boolean isUrgent() {
        return kind.equals(WrittenKind.URGENT.code());
    }

    boolean confirms() {
        return anyway.equals("true");
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static void required(Errors errors, String field, String typed) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "meetings.written." + field + ".missing");
        }
    }

    private static void tooLong(Errors errors, Map<String, String> fields, int longest) {
        fields.forEach((name, typed) -> {
            if (typed.length() > longest) {
                errors.rejectValue(name, "actors.form.tooLong", new Object[] {longest}, "");
            }
        });
    }

    private static Optional<LocalDate> date(String typed) {
        return Days.read(typed);
    }
}

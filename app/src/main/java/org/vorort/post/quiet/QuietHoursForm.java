package org.vorort.post.quiet;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Quiet hours as they are typed: times such as 20:00 or 7:00. */
record QuietHoursForm(
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String sundays) {

    static QuietHoursForm of(QuietHours hours) {
        return new QuietHoursForm(hours.starts().toString(), hours.ends().toString(), hours.sundays() ? "true" : null);
    }

    /** What was typed; empty where something is wrong with it, which {@code errors} then say. */
    Optional<QuietHours> check(BindingResult errors) {
        var from = time(starts);
        var until = time(ends);
        if (from.isEmpty()) {
            errors.rejectValue("starts", "post.quiet.wrong.time");
        }
        if (until.isEmpty()) {
            errors.rejectValue("ends", "post.quiet.wrong.time");
        }
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        var hours = new QuietHours(from.get(), until.get(), sundays != null);
        if (!hours.leavesRoom()) {
            errors.rejectValue("ends", "post.quiet.wrong.length", new Object[] {QuietHours.LEFT_OPEN.toHours()}, null);
            return Optional.empty();
        }
        return Optional.of(hours);
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip().replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(text.length() == "7:00".length() ? "0" + text : text)
                    .withSecond(0));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}

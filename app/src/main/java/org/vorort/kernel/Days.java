package org.vorort.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads days as browsers send them (2026-11-28) and as people type them where a browser has no calendar (28.11.2026). */
public final class Days {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    /** The day; empty where nothing was typed, or what is no day. */
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip();
        return parse(text, DateTimeFormatter.ISO_LOCAL_DATE).or(() -> parse(text, TYPED));
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}

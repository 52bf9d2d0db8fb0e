package org.vorort.bodies.appointments;

import java.util.Locale;
import java.util.Optional;

/** How a letter went out, or how an answer came. */
public enum Way {
    MAIL,
    LETTER,
    /** By the link in the letter. */
    LINK,
    PAPER,
    PHONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Way> of(String code) {
        for (var way : values()) {
            if (way.code().equals(code)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}

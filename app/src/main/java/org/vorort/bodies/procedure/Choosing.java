package org.vorort.bodies.procedure;

import java.util.Locale;
import java.util.Optional;

/** How somebody comes to an office in a body. */
public enum Choosing {
    /** The mayor names them. */
    APPOINTED,
    /** The office they hold elsewhere brings it with it. */
    EX_OFFICIO,
    OPEN_ELECTION,
    SECRET_ELECTION,
    /** The body agrees without a vote. */
    AGREED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Choosing> of(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}

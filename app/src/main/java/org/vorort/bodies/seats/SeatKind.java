package org.vorort.bodies.seats;

import java.util.Locale;
import java.util.Optional;

/** In which part somebody sits in a body. */
public enum SeatKind {
    MEMBER,
    /** Advises and never votes, such as the welfare organisations in an advisory council. */
    ADVISER,
    GUEST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SeatKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

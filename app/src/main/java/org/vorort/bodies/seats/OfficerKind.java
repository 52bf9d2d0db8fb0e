package org.vorort.bodies.seats;

import java.util.Locale;
import java.util.Optional;

/** What somebody does for a body beside sitting in it (domain.md 6.5, N5). */
public enum OfficerKind {
    CHAIR,
    DEPUTY_CHAIR,
    SPEAKER,
    MINUTE_TAKER,
    /** Invites, writes, keeps things together. */
    MANAGEMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OfficerKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

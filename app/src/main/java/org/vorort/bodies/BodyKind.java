package org.vorort.bodies;

import java.util.Locale;
import java.util.Optional;

/** The forms in which a town's network works together (domain.md 2.4). */
public enum BodyKind {
    STEERING_GROUP,
    NETWORK,
    ROUND_TABLE,
    WORKING_GROUP,
    ADVISORY_COUNCIL,
    NEIGHBOURHOOD_COUNCIL,
    AWARD_COMMITTEE,
    CONFERENCE;

    /** The word in the database, in forms, and after {@code bodies.kind.} in the texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it works on one thing and then ends (domain.md 6.5, N6). */
    public boolean endsForSure() {
        return this == WORKING_GROUP;
    }

    public static Optional<BodyKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

package org.vorort.meetings.agenda;

import java.util.Locale;
import java.util.Optional;

/** What an item is for (domain.md 5.3). */
public enum ItemKind {
    INFORMATION,
    DISCUSSION,
    RESOLUTION;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ItemKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

package org.vorort.meetings.written;

import java.util.Locale;
import java.util.Optional;

/** How something is resolved without a meeting. */
enum WrittenKind {
    /** All who may vote are asked ("Umlaufbeschluss"). */
    CIRCULAR,
    /** Somebody decides alone, and tells the next meeting ("Eilentscheidung"). */
    URGENT;

    /** The word in the database, in addresses and texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WrittenKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

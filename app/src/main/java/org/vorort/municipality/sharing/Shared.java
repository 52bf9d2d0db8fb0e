package org.vorort.municipality.sharing;

import java.util.Locale;
import java.util.Optional;

/** What one municipality can show another. */
public enum Shared {
    RESPONSIBILITIES,
    GOALS;

    /** The word in the database and in texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Shared> of(String code) {
        for (var what : values()) {
            if (what.code().equals(code)) {
                return Optional.of(what);
            }
        }
        return Optional.empty();
    }
}

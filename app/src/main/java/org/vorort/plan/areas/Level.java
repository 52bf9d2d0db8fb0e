package org.vorort.plan.areas;

import java.util.Locale;
import java.util.Optional;

/** Where somebody stands who is responsible, from the neighbourhood to the federation; providers stand beside the authorities. */
public enum Level {
    QUARTER,
    TOWN,
    COUNTY,
    PROVIDER,
    STATE,
    FEDERATION;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String code) {
        for (var level : values()) {
            if (level.code().equals(code)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

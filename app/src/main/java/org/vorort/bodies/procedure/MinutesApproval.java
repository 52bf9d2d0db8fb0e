package org.vorort.bodies.procedure;

import java.util.Locale;
import java.util.Optional;

/** How minutes become final. */
public enum MinutesApproval {
    /** The next meeting says yes to them. */
    NEXT_MEETING,
    /** Whoever says nothing within the days for objections agrees. */
    SILENCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MinutesApproval> of(String code) {
        for (var one : values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}

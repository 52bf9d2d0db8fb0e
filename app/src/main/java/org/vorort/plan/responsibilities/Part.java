package org.vorort.plan.responsibilities;

import java.util.Locale;
import java.util.Optional;

/** Which part somebody has in a task area: RACI in plain words. */
public enum Part {
    RESPONSIBLE,
    CONTRIBUTES,
    CONSULTED,
    INFORMED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Part> of(String code) {
        for (var part : values()) {
            if (part.code().equals(code)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}

package org.vorort.plan.funding;

import java.util.Locale;
import java.util.Optional;

/** What money is spent on, in the words of finance plans. */
public enum CostKind {
    PERSONNEL,
    FEES,
    MATERIAL,
    TRAVEL,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CostKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

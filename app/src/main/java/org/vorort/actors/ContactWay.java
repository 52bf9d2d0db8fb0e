package org.vorort.actors;

import java.util.Locale;

/** How somebody prefers to be reached. Phone and letter count as much as mail (domain.md 6.2, P1). */
public enum ContactWay {
    UNKNOWN,
    PHONE,
    MAIL,
    LETTER,
    VISIT;

    /** The word in the database and in exports; empty when nobody asked yet. */
    public String code() {
        return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
    }

    public static ContactWay of(String code) {
        for (var way : values()) {
            if (way.code().equals(code)) {
                return way;
            }
        }
        return UNKNOWN;
    }
}

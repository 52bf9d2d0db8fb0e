package org.vorort.meetings.proceedings;

import java.util.Locale;
import java.util.Optional;

/** Whether somebody was there. */
public enum Presence {
    PRESENT,
    /** Not there, and said so before. */
    EXCUSED,
    ABSENT;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Presence> of(String code) {
        for (var presence : values()) {
            if (presence.code().equals(code)) {
                return Optional.of(presence);
            }
        }
        return Optional.empty();
    }
}

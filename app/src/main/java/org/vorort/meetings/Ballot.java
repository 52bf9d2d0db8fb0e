package org.vorort.meetings;

import java.util.Locale;
import java.util.Optional;

/** How a vote was taken. */
public enum Ballot {
    OPEN,
    SECRET,
    /** By circulation, without a meeting. */
    WRITTEN;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Ballot> of(String code) {
        for (var ballot : values()) {
            if (ballot.code().equals(code)) {
                return Optional.of(ballot);
            }
        }
        return Optional.empty();
    }
}

package org.vorort.meetings.resolutions;

import java.util.Locale;
import java.util.Optional;

/** What became of a resolution in the council. Its own procedure lies elsewhere, so every step may follow every other. */
public enum CouncilState {
    /** It is no recommendation to the council. */
    NONE,
    PLANNED,
    SUBMITTED,
    ADOPTED,
    /** Adopted with changes. */
    CHANGED,
    /** Taken note of, without a decision. */
    NOTED,
    REJECTED;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CouncilState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

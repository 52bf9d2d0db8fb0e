package org.vorort.plan.concepts;

import java.util.Locale;
import java.util.Optional;

/** What became of a goal. What came to an end can be taken up again: people err, and times change. */
public enum GoalState {
    OPEN,
    REACHED,
    GIVEN_UP;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of this word; empty for any other. */
    static Optional<GoalState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

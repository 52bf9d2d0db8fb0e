package org.vorort.plan.concepts;

import java.util.Locale;
import java.util.Optional;

/** How far down a goal stands: what it is all for, what shall be reached, and a step on the way (domain.md chapter 11). */
public enum GoalLevel {
    GUIDING,
    GOAL,
    SUB;

    /** The word in the database and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level below; none below a sub-goal. */
    public Optional<GoalLevel> below() {
        return this == SUB ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    static GoalLevel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

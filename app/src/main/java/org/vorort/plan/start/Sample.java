package org.vorort.plan.start;

import org.vorort.kernel.LocalisedText;

/**
 * A goal or a measure to begin with.
 *
 * @param serves the key of the goal it is for; empty for the guiding goal
 * @param field the key of its field of action
 * @param indicator how one will see it; empty for measures
 */
record Sample(Kind kind, String key, String serves, String field, LocalisedText words, LocalisedText indicator) {

    /** What it is. */
    enum Kind {
        GUIDING,
        GOAL,
        MEASURE
    }
}

package org.vorort.actors;

import java.util.Locale;

/** Whether an entry of the directory takes part at present. */
public enum State {
    ACTIVE,
    /** Still there, but not to be counted on for now. */
    RESTING,
    /** Gone; kept out of every list until somebody asks for it. */
    ARCHIVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of this code; active for anything else. */
    public static State of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        return ACTIVE;
    }
}

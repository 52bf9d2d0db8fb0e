package org.vorort.meetings.agenda;

import java.util.Locale;

/** Whether an item is on the agenda. */
public enum ItemState {
    /** Somebody would like it to be. */
    PROPOSED,
    LISTED,
    /** Put off to the next meeting. */
    POSTPONED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

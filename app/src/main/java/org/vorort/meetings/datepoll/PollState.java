package org.vorort.meetings.datepoll;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a date poll has come. */
enum PollState {
    OPEN,
    /** The office has chosen one of the slots. */
    CHOSEN,
    WITHOUT_RESULT;

    /** What may follow what. */
    private static final Map<PollState, Set<PollState>> NEXT = new EnumMap<>(Map.of(
            OPEN, EnumSet.of(CHOSEN, WITHOUT_RESULT),
            CHOSEN, EnumSet.noneOf(PollState.class),
            WITHOUT_RESULT, EnumSet.noneOf(PollState.class)));

    boolean mayBecome(PollState next) {
        return NEXT.get(this).contains(next);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PollState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

package org.vorort.meetings.written;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a written resolution has come. */
enum WrittenState {
    DRAFT,
    /** Everybody who may vote has it, and may answer. */
    ASKED,
    CARRIED,
    REJECTED,
    /** Too few answered. */
    LAPSED,
    /** Somebody wants to talk about it first, so the next meeting decides. */
    TO_DISCUSS,
    WITHDRAWN;

    /** What may follow what. A decision taken alone is carried at once. */
    private static final Map<WrittenState, Set<WrittenState>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(ASKED, CARRIED),
            ASKED, EnumSet.of(CARRIED, REJECTED, LAPSED, TO_DISCUSS, WITHDRAWN),
            CARRIED, EnumSet.noneOf(WrittenState.class),
            REJECTED, EnumSet.noneOf(WrittenState.class),
            LAPSED, EnumSet.noneOf(WrittenState.class),
            TO_DISCUSS, EnumSet.noneOf(WrittenState.class),
            WITHDRAWN, EnumSet.noneOf(WrittenState.class)));

    boolean mayBecome(WrittenState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether it came to a result that the next meeting hears of. */
    boolean isDecided() {
        return this == CARRIED || this == REJECTED || this == LAPSED || this == TO_DISCUSS;
    }

    /** The word in the database and in texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WrittenState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

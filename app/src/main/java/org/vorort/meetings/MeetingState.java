package org.vorort.meetings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a meeting has come, from the first idea to the published minutes (domain.md 6.5, N3). */
public enum MeetingState {
    /** The day is still open. */
    DRAFT,
    SCHEDULED,
    INVITED,
    HELD,
    MINUTES_DRAFT,
    /** The minutes are with everybody who was there; objections are welcome. */
    CIRCULATING,
    APPROVED,
    PUBLISHED,
    CANCELLED;

    /** What may follow what. */
    private static final Map<MeetingState, Set<MeetingState>> NEXT = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(SCHEDULED, CANCELLED),
            SCHEDULED, EnumSet.of(DRAFT, INVITED, CANCELLED),
            INVITED, EnumSet.of(HELD, CANCELLED),
            HELD, EnumSet.of(INVITED, MINUTES_DRAFT),
            MINUTES_DRAFT, EnumSet.of(CIRCULATING, APPROVED),
            CIRCULATING, EnumSet.of(MINUTES_DRAFT, APPROVED),
            APPROVED, EnumSet.of(PUBLISHED),
            PUBLISHED, EnumSet.of(APPROVED),
            CANCELLED, EnumSet.noneOf(MeetingState.class)));

    public boolean mayBecome(MeetingState next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether it still lies ahead: day, place and agenda can be changed. */
    public boolean isAhead() {
        return this == DRAFT || this == SCHEDULED || this == INVITED;
    }

    /** Whether the minutes are settled and nothing in them changes any more. */
    public boolean isLocked() {
        return this == APPROVED || this == PUBLISHED;
    }

    /** Whether somebody still has to write, send round or approve the minutes. */
    public boolean awaitsMinutes() {
        return this == HELD || this == MINUTES_DRAFT || this == CIRCULATING;
    }

    /** The word in the database, in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MeetingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

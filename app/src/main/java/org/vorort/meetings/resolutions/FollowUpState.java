package org.vorort.meetings.resolutions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a resolution has been carried out. */
public enum FollowUpState {
    OPEN,
    DONE,
    /** It is not followed any more. */
    DROPPED,
    /** It needed nothing but to be passed, such as the approval of minutes. */
    NONE;

    /** What may follow what; a mistake is mended by opening it again. */
    private static final Map<FollowUpState, Set<FollowUpState>> NEXT = new EnumMap<>(Map.of(
            OPEN, EnumSet.of(DONE, DROPPED, NONE),
            DONE, EnumSet.of(OPEN),
            DROPPED, EnumSet.of(OPEN),
            NONE, EnumSet.of(OPEN)));

    boolean mayBecome(FollowUpState next) {
        return this == next || NEXT.get(this).contains(next);
    }

    /** Whether it came to an end on a day, with words about how. */
    public boolean hasEnd() {
        return this == DONE || this == DROPPED;
    }

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FollowUpState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

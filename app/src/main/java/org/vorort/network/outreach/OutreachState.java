package org.vorort.network.outreach;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far it has come. */
public enum OutreachState {
    /** Nobody has asked yet. */
    OPEN,
    ASKED,
    PROMISED,
    REFUSED,
    /** Not now. */
    RESTING;

    /**
     * What may follow what. Small towns ask at the market and get the answer at once, so a promise need not be asked for
     * first; and a wrong click can be taken back.
     */
    private static final Map<OutreachState, Set<OutreachState>> NEXT = Map.of(
            OPEN, Set.of(ASKED, PROMISED, REFUSED, RESTING),
            ASKED, Set.of(OPEN, PROMISED, REFUSED, RESTING),
            PROMISED, Set.of(ASKED, REFUSED, RESTING),
            REFUSED, Set.of(ASKED, PROMISED, RESTING),
            RESTING, Set.of(OPEN, ASKED));

    boolean mayBecome(OutreachState other) {
        return NEXT.get(this).contains(other);
    }

    /** Whether somebody still has to do something. */
    boolean isDue() {
        return this == OPEN || this == ASKED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OutreachState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

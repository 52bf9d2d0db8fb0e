package org.vorort.plan.funding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a funding has come. */
public enum FundingState {
    IDEA,
    APPLIED,
    GRANTED,
    ENDED,
    REFUSED;

    /** What may follow what; back is allowed, too, for people err. Nothing ends that was never granted. */
    private static final Map<FundingState, Set<FundingState>> NEXT = Map.of(
            IDEA, Set.of(APPLIED, GRANTED, REFUSED),
            APPLIED, Set.of(IDEA, GRANTED, REFUSED),
            GRANTED, Set.of(APPLIED, ENDED),
            ENDED, Set.of(GRANTED),
            REFUSED, Set.of(IDEA, APPLIED));

    boolean mayBecome(FundingState other) {
        return this == other || NEXT.get(this).contains(other);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FundingState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

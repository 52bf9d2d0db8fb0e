package org.vorort.plan.measures;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a measure stands, as people say it (domain.md 6.1, Z1: geplant, läuft, verzögert, abgeschlossen, verworfen). */
public enum MeasureState {
    PLANNED,
    RUNNING,
    LATE,
    DONE,
    DROPPED;

    /** What may follow what. Whatever came to an end can be taken up again: people err. */
    private static final Map<MeasureState, Set<MeasureState>> NEXT = Map.of(
            PLANNED, Set.of(PLANNED, RUNNING, LATE, DONE, DROPPED),
            RUNNING, Set.of(PLANNED, RUNNING, LATE, DONE, DROPPED),
            LATE, Set.of(PLANNED, RUNNING, LATE, DONE, DROPPED),
            DONE, Set.of(RUNNING, DONE),
            DROPPED, Set.of(PLANNED, RUNNING, DROPPED));

    public boolean mayBecome(MeasureState other) {
        return NEXT.get(this).contains(other);
    }

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return this != DONE && this != DROPPED;
    }

    /** The word in the database, in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of this word; empty for any other. */
    public static Optional<MeasureState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

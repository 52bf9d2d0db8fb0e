package org.vorort.plan.tasks;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a task has come. */
public enum TaskState {
    OPEN,
    DONE,
    /** The owner says that it cannot be done; somebody must decide what follows from that. */
    IMPOSSIBLE,
    /** No longer wanted. */
    DROPPED;

    /** What may follow what. Whatever came to an end can be taken up again: people err, and so does whoever clicks. */
    private static final Map<TaskState, Set<TaskState>> NEXT = Map.of(
            OPEN, Set.of(DONE, IMPOSSIBLE, DROPPED),
            DONE, Set.of(OPEN),
            IMPOSSIBLE, Set.of(OPEN, DONE, DROPPED),
            DROPPED, Set.of(OPEN));

    boolean mayBecome(TaskState other) {
        return NEXT.get(this).contains(other);
    }

    /** The word in the database, in addresses and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TaskState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}

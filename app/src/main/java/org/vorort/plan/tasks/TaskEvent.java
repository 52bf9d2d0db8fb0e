package org.vorort.plan.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that became of a task.
 *
 * @param due the day that was agreed with it
 * @param words the reason or the proof, as it was typed
 * @param by the name of who did it
 */
record TaskEvent(Instant at, Kind kind, Optional<LocalDate> due, String words, String by) {

    /** What happened. */
    public enum Kind {
        GIVEN,
        /** The owner was written to. */
        TOLD,
        REMINDED,
        DONE,
        POSTPONED,
        IMPOSSIBLE,
        DROPPED,
        REOPENED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}

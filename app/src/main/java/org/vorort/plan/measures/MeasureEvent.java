package org.vorort.plan.measures;

import java.time.Instant;
import java.util.Locale;

/** Something that became of a measure. @param words as they were typed. @param by the name of who did it */
public record MeasureEvent(Instant at, Kind kind, String words, String by) {

    /** What happened: it was asked how the measure stands, or somebody said so. */
    public enum Kind {
        PLANNED,
        RUNNING,
        LATE,
        DONE,
        DROPPED,
        ASKED,
        REMINDED,
        /** Somebody said how it stands, and that had not changed. */
        REPORTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        static Kind of(MeasureState state) {
            return of(state.code());
        }
    }
}

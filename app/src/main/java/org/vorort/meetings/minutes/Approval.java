package org.vorort.meetings.minutes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * That the minutes hold.
 *
 * @param version the version that was approved
 * @param release what of them everybody may read, since when and by whose decision
 */
record Approval(int version, LocalDate on, Way way, String by, Optional<Release> release) {

    /** How they came to hold. */
    enum Way {
        /** Nobody objected in time. */
        SILENCE,
        /** The next meeting agreed to them. */
        MEETING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Way of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What was released. */
    record Release(MinutesText text, LocalDate on, String by) {}
}

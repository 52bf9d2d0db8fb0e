package org.vorort.actors;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Somebody said: this entry is right. @param by a name */
public record Confirmation(Instant at, String by) {

    /** An entry goes stale a year after it was last found right (domain.md 6.4: "stimmt das noch?" once a year). */
    private static final int FRESH_DAYS = 365;

    /** Who was last found right before this moment is to be asked again. */
    public static Instant staleBefore(Instant now) {
        return now.minus(FRESH_DAYS, ChronoUnit.DAYS);
    }

    /** Whether it is time to ask again. */
    public boolean stale(Instant now) {
        return at.isBefore(staleBefore(now));
    }
}

package org.vorort.actors;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Somebody said: this entry is right. @param by a name */
public record Confirmation(Instant at, String by) {

    /** An entry goes stale a year after it was last found right (domain.md 6.4: "stimmt das noch?" once a year). */
    static final int FRESH_DAYS = 365;

    /** Whether it is time to ask again. */
    public boolean stale(Instant now) {
        return at.plus(FRESH_DAYS, ChronoUnit.DAYS).isBefore(now);
    }
}

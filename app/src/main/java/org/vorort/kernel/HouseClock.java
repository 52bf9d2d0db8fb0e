package org.vorort.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock in the house: it shows what time it is, except to work that is done as if on a day long past. That is how a past
 * comes into being that followed the same rules as the present, such as that of the demonstration town.
 */
public final class HouseClock extends Clock {

    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final Clock present;

    public HouseClock() {
        this(Clock.systemUTC());
    }

    private HouseClock(Clock present) {
        this.present = present;
    }

    /** Does this work as if it were this moment. */
    public static void at(Instant moment, Runnable work) {
        ScopedValue.where(PAST, moment).run(work);
    }

    /** Whether the work in progress is done as if on a day long past. */
    public static boolean isTurnedBack() {
        return PAST.isBound();
    }

    @Override
    public Instant instant() {
        return PAST.isBound() ? PAST.get() : present.instant();
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(present.withZone(zone));
    }
}

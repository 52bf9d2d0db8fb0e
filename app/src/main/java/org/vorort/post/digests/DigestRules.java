package org.vorort.post.digests;

import java.time.Instant;
import java.time.LocalTime;
import org.vorort.shell.Formats;

/** When news are put together: what was written before half past seven of a day leaves that day. */
final class DigestRules {

    static final LocalTime MORNING = LocalTime.of(7, 30);

    private DigestRules() {}

    /** The last morning before now. What was written before it is due, so that nobody gets two digests on one day. */
    static Instant dueBefore(Instant now) {
        var there = now.atZone(Formats.ZONE);
        var morning = there.toLocalDate().atTime(MORNING).atZone(Formats.ZONE);
        return (morning.isAfter(there) ? morning.minusDays(1) : morning).toInstant();
    }
}

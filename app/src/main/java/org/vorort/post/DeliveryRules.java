package org.vorort.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to try again, and how long words are kept. */
final class DeliveryRules {

    static final Duration WORDS_KEPT = Duration.ofDays(90);

    private static final Duration SHORT_OUTAGE = Duration.ofMinutes(15);
    private static final Duration OUTAGE_SURVIVED = Duration.ofDays(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private DeliveryRules() {}

    /** How long to wait after this many attempts; empty when it is time to give up. */
    static Optional<Duration> pauseAfter(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }

    /**
     * How long to wait while our own mail server takes nothing, after the message waited for so long; empty when it is time to
     * give up. A day without mail server is survived, and what waited leaves soon after it is back.
     */
    static Optional<Duration> pauseInOutage(Duration waited) {
        if (waited.compareTo(OUTAGE_SURVIVED) > 0) {
            return Optional.empty();
        }
        return Optional.of(waited.compareTo(SHORT_OUTAGE) < 0 ? Duration.ofMinutes(1) : Duration.ofMinutes(10));
    }

    /** Messages that came to their end before this instant lose their words. */
    static Instant wordsGoBefore(Instant now) {
        return now.minus(WORDS_KEPT);
    }
}

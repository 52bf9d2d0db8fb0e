package org.vorort.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to try again, and how long words are kept. */
final class DeliveryRules {

    static final Duration WORDS_KEPT = Duration.ofDays(90);

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

    /** Messages that came to their end before this instant lose their words. */
    static Instant wordsGoBefore(Instant now) {
        return now.minus(WORDS_KEPT);
    }
}

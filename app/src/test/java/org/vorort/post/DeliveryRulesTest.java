package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryRulesTest {

    @Test
    void attempts_come_ever_more_rarely_and_end_after_six() {
        assertThat(DeliveryRules.pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(DeliveryRules.pauseAfter(2)).contains(Duration.ofMinutes(5));
        assertThat(DeliveryRules.pauseAfter(3)).contains(Duration.ofMinutes(30));
        assertThat(DeliveryRules.pauseAfter(4)).contains(Duration.ofHours(2));
        assertThat(DeliveryRules.pauseAfter(5)).contains(Duration.ofHours(6));
        assertThat(DeliveryRules.pauseAfter(6)).isEmpty();
    }

    @Test
    void words_go_ninety_days_after_the_end() {
        var now = Instant.parse("2026-11-23T03:10:00Z");
        assertThat(DeliveryRules.wordsGoBefore(now)).isEqualTo(Instant.parse("2026-08-25T03:10:00Z"));
    }
}

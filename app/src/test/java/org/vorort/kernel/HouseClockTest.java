package org.vorort.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HouseClockTest {

    private static final Instant LONG_AGO = Instant.parse("2024-03-12T16:00:00Z");

    private final HouseClock clock = new HouseClock();

    @Test
    void it_shows_what_time_it_is() {
        var difference =
                Duration.between(clock.instant(), Clock.systemUTC().instant()).abs();
        assertThat(difference).isLessThan(Duration.ofMinutes(1));
        assertThat(HouseClock.isTurnedBack()).isFalse();
    }

    @Test
    void work_of_a_day_long_past_is_done_on_that_day_and_no_other_work_is() {
        HouseClock.at(LONG_AGO, () -> {
            assertThat(HouseClock.isTurnedBack()).isTrue();
            assertThat(clock.withZone(ZoneId.of("Europe/Berlin")).instant()).isEqualTo(LONG_AGO);
        });
        assertThat(HouseClock.isTurnedBack()).isFalse();
        assertThat(clock.instant()).isAfter(LONG_AGO);
    }
}

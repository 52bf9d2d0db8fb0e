package org.vorort.post.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.shell.Formats;

class QuietHoursTest {

    private static final QuietHours USUAL = hours("20:00", "07:00", true);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-11-27T12:00:00, 2026-11-27T12:00:00
                    2026-11-27T06:59:59, 2026-11-27T07:00:00
                    2026-11-27T07:00:00, 2026-11-27T07:00:00
                    2026-11-27T19:59:59, 2026-11-27T19:59:59
                    2026-11-26T20:00:00, 2026-11-27T07:00:00
                    2026-11-26T23:30:00, 2026-11-27T07:00:00
                    2026-11-27T00:30:00, 2026-11-27T07:00:00
                    2026-11-28T19:00:00, 2026-11-28T19:00:00
                    2026-11-28T20:00:00, 2026-11-30T07:00:00
                    2026-11-29T12:00:00, 2026-11-30T07:00:00
                    2026-11-29T23:59:00, 2026-11-30T07:00:00
                    """)
    void mail_waits_for_the_morning_and_for_monday(LocalDateTime now, LocalDateTime leaves) {
        assertThat(USUAL.next(at(now))).isEqualTo(at(leaves));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026-10-23T21:00:00, 2026-10-24T07:00:00
                    2026-10-24T21:00:00, 2026-10-26T07:00:00
                    2026-03-27T21:00:00, 2026-03-28T07:00:00
                    2026-03-28T21:00:00, 2026-03-30T07:00:00
                    """)
    void the_change_of_summer_time_changes_nothing_on_the_wall(LocalDateTime now, LocalDateTime leaves) {
        assertThat(USUAL.next(at(now))).isEqualTo(at(leaves));
    }

    @Test
    void an_hour_that_comes_twice_is_quiet_twice() {
        // 25.10.2026: at 3:00 it becomes 2:00 again; 2:10 for the second time is 1:10 in Greenwich.
        var hours = hours("22:00", "02:30", false);
        assertThat(hours.next(Instant.parse("2026-10-25T00:10:00Z"))).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(hours.next(Instant.parse("2026-10-25T01:10:00Z"))).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void an_hour_that_does_not_come_ends_the_quiet_after_it() {
        // 29.3.2026: after 1:59 comes 3:00.
        var hours = hours("22:00", "02:30", false);
        assertThat(hours.next(Instant.parse("2026-03-29T00:30:00Z"))).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void quiet_at_noon_does_not_pass_midnight() {
        var hours = hours("12:00", "14:00", false);
        assertThat(hours.next(at(LocalDateTime.parse("2026-11-27T13:00:00"))))
                .isEqualTo(at(LocalDateTime.parse("2026-11-27T14:00:00")));
        assertThat(hours.next(at(LocalDateTime.parse("2026-11-27T23:00:00"))))
                .isEqualTo(at(LocalDateTime.parse("2026-11-27T23:00:00")));
    }

    @Test
    void the_same_time_twice_means_never() {
        var never = hours("20:00", "20:00", false);
        var now = at(LocalDateTime.parse("2026-11-29T20:00:00"));
        assertThat(never.next(now)).isEqualTo(now);
        assertThat(never.leavesRoom()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20:00, 07:00, true", "07:00, 03:00, true", "07:00, 03:01, false", "00:00, 23:59, false"})
    void four_hours_a_day_stay_open(String starts, String ends, boolean allowed) {
        assertThat(hours(starts, ends, true).leavesRoom()).isEqualTo(allowed);
    }

    private static QuietHours hours(String starts, String ends, boolean sundays) {
        return new QuietHours(LocalTime.parse(starts), LocalTime.parse(ends), sundays);
    }

    private static Instant at(LocalDateTime wall) {
        return wall.atZone(Formats.ZONE).toInstant();
    }
}

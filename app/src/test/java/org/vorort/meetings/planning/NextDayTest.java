package org.vorort.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NextDayTest {

    @Test
    void after_the_second_thursday_of_march_comes_the_second_thursday_of_june() {
        assertThat(NextDay.after(LocalDate.of(2026, 3, 12), 3)).isEqualTo(LocalDate.of(2026, 6, 11));
    }

    @Test
    void a_fifth_weekday_counts_as_the_last() {
        assertThat(NextDay.after(LocalDate.of(2026, 1, 29), 1)).isEqualTo(LocalDate.of(2026, 2, 26));
    }

    @Test
    void the_weekday_stays_over_ten_years() {
        var day = LocalDate.of(2026, 3, 12);
        for (var month = 0; month < 120; month++) {
            day = NextDay.after(day, 1);
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        }
        assertThat(day).isEqualTo(LocalDate.of(2036, 3, 13));
    }

    @Test
    void the_last_thursday_of_a_month_stays_the_last_in_a_series() {
        var first = LocalDate.of(2026, 1, 29);
        assertThat(NextDay.series(first, first.plusDays(1), 1, 3))
                .containsExactly(LocalDate.of(2026, 2, 26), LocalDate.of(2026, 3, 26), LocalDate.of(2026, 4, 30));
    }

    @Test
    void no_day_of_a_series_is_earlier_than_it_may_be() {
        var last = LocalDate.of(2024, 3, 14);
        assertThat(NextDay.series(last, LocalDate.of(2026, 3, 13), 3, 2))
                .containsExactly(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 9, 10));
    }
}

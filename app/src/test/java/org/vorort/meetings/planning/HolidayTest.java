package org.vorort.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HolidayTest {

    @Test
    void the_holidays_of_a_year_are_known() {
        var year = Map.of(
                "2026-01-01", Holiday.NEW_YEAR,
                "2026-04-03", Holiday.GOOD_FRIDAY,
                "2026-04-06", Holiday.EASTER_MONDAY,
                "2026-05-01", Holiday.LABOUR_DAY,
                "2026-05-14", Holiday.ASCENSION,
                "2026-05-25", Holiday.WHIT_MONDAY,
                "2026-10-03", Holiday.GERMAN_UNITY,
                "2026-12-25", Holiday.CHRISTMAS_DAY,
                "2026-12-26", Holiday.SECOND_CHRISTMAS_DAY);
        var found = 0;
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            if (Holiday.on(day).isPresent()) {
                assertThat(Holiday.on(day)).contains(year.get(day.toString()));
                found++;
            }
        }
        assertThat(found).isEqualTo(year.size());
    }

    @Test
    void easter_moves_as_the_church_counts_it() {
        for (var monday :
                new String[] {"2008-03-24", "2011-04-25", "2019-04-22", "2025-04-21", "2027-03-29", "2038-04-26"}) {
            assertThat(Holiday.on(LocalDate.parse(monday))).as(monday).contains(Holiday.EASTER_MONDAY);
        }
    }
}

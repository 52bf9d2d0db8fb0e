package org.vorort.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccasionTest {

    @Test
    void every_month_brings_something() {
        for (var month : Month.values()) {
            assertThat(Occasion.in(month)).as(month.name()).isNotEmpty();
        }
    }

    @Test
    void the_jury_meets_once_in_each_quarter_of_the_year() {
        assertThat(months(Occasion.JURY))
                .containsExactly(Month.MARCH, Month.JUNE, Month.SEPTEMBER, Month.DECEMBER)
                .extracting(month -> month.firstMonthOfQuarter())
                .doesNotHaveDuplicates();
    }

    @Test
    void applications_are_spoken_of_in_the_weeks_before_the_fifteenth_of_november() {
        assertThat(months(Occasion.APPLICATION)).containsExactly(Month.OCTOBER, Month.NOVEMBER);
        assertThat(Occasion.in(Month.DECEMBER)).doesNotContain(Occasion.APPLICATION);
    }

    @Test
    void what_is_yearly_comes_once() {
        for (var yearly : List.of(
                Occasion.COUNCIL_REPORT,
                Occasion.FUNDER_REPORT,
                Occasion.INDICATORS,
                Occasion.CONFERENCE,
                Occasion.FEAST,
                Occasion.ADDRESSES,
                Occasion.CONSENTS)) {
            assertThat(months(yearly)).as(yearly.code()).hasSize(1);
        }
    }

    private static List<Month> months(Occasion occasion) {
        return Arrays.stream(Month.values())
                .filter(month -> Occasion.in(month).contains(occasion))
                .toList();
    }
}

package org.vorort.actors.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-03-01|2019-03-01",
                "2019-03-01 00:00:00|2019-03-01",
                "01.03.2019|2019-03-01",
                "1.3.2019|2019-03-01",
                "29.02.2020|2020-02-29",
                "1. März 2019|2019-03-01",
                "3. Mai 2021|2021-05-03",
                "31 December 1999|1999-12-31",
                "March 1st, 2019|2019-03-01"
            })
    void a_day_that_can_be_meant_in_one_way_is_read(String raw, LocalDate day) {
        assertThat(DateCell.read(raw)).isEqualTo(new CellReading.Read<>(day, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019",
                "03/04/2019",
                "3.4.19",
                "März 2019",
                "29.02.2019",
                "31.04.2020",
                "seit 2015",
                "43525",
                "1. Lenz 2019",
                "01.03.2019 oder 2020"
            })
    void a_day_that_is_not_certain_is_never_guessed(String raw) {
        assertThat(DateCell.read(raw)).isEqualTo(new CellReading.Unreadable<>(raw, CellProblem.NO_DATE));
    }

    @Test
    void nothing_is_no_day() {
        assertThat(DateCell.read("  ")).isEqualTo(new CellReading.Blank<>());
    }
}

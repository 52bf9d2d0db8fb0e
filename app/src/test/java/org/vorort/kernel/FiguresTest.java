package org.vorort.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "1.374 | 1374",
                "1,374 | 1374",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "-3,5 | -3.5",
                "58,1 | 58.1",
                "1'000 | 1000",
            })
    void numbers_are_read_as_people_type_them(String typed, BigDecimal number) {
        assertThat(Figures.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "viele", "1.2.3", "1,2,3", "12 %", "NaN", "1234567890123456", "--1"})
    void anything_else_is_no_number(String typed) {
        assertThat(Figures.read(typed)).isEmpty();
    }
}

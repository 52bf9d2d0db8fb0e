package org.vorort.actors.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "01067 | 01067 | ''",
                " 10317 | 10317 | ''",
                "D-75417 | 75417 | ''",
                "75417 Mühlacker | 75417 | Mühlacker",
            })
    void a_postcode_keeps_its_zero_and_hands_on_its_town(String raw, String postcode, String rest) {
        assertThat(PostcodeCell.read(raw)).isEqualTo(new CellReading.Read<>(postcode, rest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1067 | POSTCODE_LOST_ZERO",
                "00000 | NO_POSTCODE",
                "754170 | NO_POSTCODE",
                "A-1010 | NO_POSTCODE",
                "Mühlacker | NO_POSTCODE",
            })
    void what_is_no_german_postcode_is_not_read(String raw, CellProblem problem) {
        assertThat(PostcodeCell.read(raw)).isEqualTo(new CellReading.Unreadable<>(raw, problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48.08696 | 48.08696",
                "48,08696 | 48.08696",
                "-8.84° | -8.84",
                "11 | 11",
                "48.948613499999999 | 48.9486134",
            })
    void degrees_have_a_point_or_a_comma(String raw, BigDecimal degrees) {
        assertThat(NumberCell.latitude(raw)).isEqualTo(new CellReading.Read<>(degrees, ""));
    }

    @Test
    void degrees_lie_on_the_earth() {
        assertThat(NumberCell.latitude("4808696"))
                .isEqualTo(new CellReading.Unreadable<>("4808696", CellProblem.NUMBER_OUT_OF_RANGE));
        assertThat(NumberCell.latitude("95.5"))
                .isEqualTo(new CellReading.Unreadable<>("95.5", CellProblem.NUMBER_OUT_OF_RANGE));
        assertThat(NumberCell.longitude("95.5")).isEqualTo(new CellReading.Read<>(new BigDecimal("95.5"), ""));
        assertThat(NumberCell.latitude("1.374,5"))
                .isEqualTo(new CellReading.Unreadable<>("1.374,5", CellProblem.NO_NUMBER));
        assertThat(NumberCell.latitude("48° 5' 13\" N")).isInstanceOf(CellReading.Unreadable.class);
    }

    @Test
    void endless_cells_end() {
        for (var part : List.of("1", " ", "a", "a ", "1-", "- ", "1 a", "01067 ")) {
            var endless = part.repeat(10_000);
            assertThat(PostcodeCell.read(endless)).isNotNull();
            assertThat(NumberCell.latitude(endless)).isNotNull();
        }
    }
}

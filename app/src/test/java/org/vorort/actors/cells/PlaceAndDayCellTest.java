package org.vorort.actors.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceAndDayCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.12.2020 | 2020-12-31",
                "1.2.2020 | 2020-02-01",
                "1. 2. 2020 | 2020-02-01",
                "2020-12-31 | 2020-12-31",
                "2020-12-31T18:30 | 2020-12-31",
                "1. März 2020 | 2020-03-01",
                "1. Mrz. 2020 | 2020-03-01",
                "24 December 2020 | 2020-12-24",
                "3. Okt 1990 | 1990-10-03",
            })
    void a_day_that_can_mean_only_one_is_read(String raw, LocalDate day) {
        assertThat(DateCell.read(raw)).isEqualTo(new CellReading.Read<>(day, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2020 | DATE_WITH_SLASHES",
                "13/04/2020 | DATE_WITH_SLASHES",
                "1.2.20 | YEAR_WITHOUT_CENTURY",
                "31.02.2020 | NO_SUCH_DAY",
                "2020-13-01 | NO_SUCH_DAY",
                "01.01.0020 | NO_SUCH_DAY",
                "2019 | DATE_INCOMPLETE",
                "05/2019 | DATE_INCOMPLETE",
                "Mai 2019 | DATE_INCOMPLETE",
                "1. Mon 2020 | NO_DATE",
                "1. Jun/Jul 2020 | NO_DATE",
                "43831 | NO_DATE",
                "seit langem | NO_DATE",
            })
    void a_day_is_never_guessed(String raw, CellProblem problem) {
        assertThat(DateCell.read(raw)).isEqualTo(new CellReading.Unreadable<>(raw, problem));
    }

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
                "Terofalstraße 5 | Terofalstraße | 5 | ''",
                "Charlottenstr. 3 a/b | Charlottenstr. | 3 a/b | ''",
                "Erieseering 12 - 14, Haus 8A | Erieseering | 12 - 14 | Haus 8A",
                "Straße des 17. Juni 135 | Straße des 17. Juni | 135 | ''",
                "Postfach 1437 | Postfach | 1437 | ''",
                "Am Markt | Am Markt | '' | ''",
                "Otto-Marquardt-Str. 8 | Otto-Marquardt-Str. | 8 | ''",
                "Hauptstr.5 | Hauptstr.5 | '' | ''",
            })
    void a_street_and_its_number_are_told_apart(String raw, String street, String number, String supplement) {
        var read = new StreetCell.Street(street, number, supplement);

        assertThat(StreetCell.read(raw)).isEqualTo(new CellReading.Read<>(read, ""));
        assertThat(read.together()).isEqualTo(raw);
    }

    @Test
    void a_street_and_its_number_come_together() {
        assertThat(StreetCell.read("Elsenheimerstr. ", "48"))
                .isEqualTo(new CellReading.Read<>(new StreetCell.Street("Elsenheimerstr.", "48", ""), ""));
        assertThat(StreetCell.read("Am Markt", "Hinterhof"))
                .isEqualTo(new CellReading.Read<>(new StreetCell.Street("Am Markt", "", ""), "Hinterhof"));
        assertThat(StreetCell.read("Weg 3", "")).isEqualTo(StreetCell.read("Weg 3"));
        assertThat(StreetCell.read("", " ")).isEqualTo(new CellReading.Blank<>());
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
            assertThat(StreetCell.read("x" + endless)).isNotNull();
            assertThat(StreetCell.read("x", endless)).isNotNull();
            assertThat(DateCell.read(endless)).isNotNull();
            assertThat(PostcodeCell.read(endless)).isNotNull();
            assertThat(NumberCell.latitude(endless)).isNotNull();
        }
    }
}

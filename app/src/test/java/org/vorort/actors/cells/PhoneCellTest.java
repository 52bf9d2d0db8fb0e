package org.vorort.actors.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "030 92370793 | +493092370793",
                "(030) 314 22 96 1 | +493031422961",
                "030/51009508 | +493051009508",
                "030 - 500186 - 23 | +493050018623",
                "+49 (0)30 92370793 | +493092370793",
                "0049 30 92370793 | +493092370793",
                "0176-12345678 | +4917612345678",
                "Tel.: 07041 876-10 | +49704187610",
                "+41 44 668 18 00 | +41446681800",
            })
    void a_number_is_read_however_it_is_spaced(String raw, String number) {
        assertThat(numbers(raw)).containsExactly(number);
        assertThat(rest(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(030) 314 22 96 1, 0176-12345678",
                "030 31422961; 0176 12345678",
                "030 31422961\n0176 12345678",
                "030 31422961 / 0176 12345678",
                "030 31422961/ 0176 12345678",
                "030/31422961 oder 0176/12345678",
                "030 31422961 Mobil: 0176 12345678",
                "+49 30 31422961 +49 176 12345678",
            })
    void several_numbers_are_told_apart(String raw) {
        assertThat(numbers(raw)).containsExactly("+493031422961", "+4917612345678");
        assertThat(rest(raw)).isEmpty();
    }

    @Test
    void a_number_is_shown_as_germans_write_it() {
        var reading = (CellReading.Read<List<PhoneCell.Phone>>) PhoneCell.read("+4930 31422961");

        assertThat(reading.value()).containsExactly(new PhoneCell.Phone("+493031422961", "030 31422961"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "030 31422961 (nur vormittags) | (nur vormittags)",
                "030 31422961 Frau Muster | Frau Muster",
                "030 31422961, Fax: 030 31422962 | Fax: 030 31422962",
                "030 31422961 Fax 030 31422962 | Fax 030 31422962",
                "030 31422961, -62 | -62",
            })
    void what_is_no_number_stays_as_rest(String raw, String rest) {
        assertThat(numbers(raw)).containsExactly("+493031422961");
        assertThat(rest(raw)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31422961 | PHONE_WITHOUT_AREA_CODE",
                "Tel. 8760 | PHONE_WITHOUT_AREA_CODE",
                "115 | PHONE_WITHOUT_AREA_CODE",
                "0177 713544 | NO_PHONE",
                "siehe Website | NO_PHONE",
                "Fax 030 31422961 | NO_PHONE",
                "03641 1234567/68 | NO_PHONE",
                "030 1234 App. 5 | NO_PHONE",
                "info@example.org | NO_PHONE",
                "01.02.2020 | NO_PHONE",
            })
    void what_is_not_clear_is_not_read(String raw, CellProblem problem) {
        assertThat(PhoneCell.read(raw)).isEqualTo(new CellReading.Unreadable<>(raw, problem));
    }

    @Test
    void nothing_is_blank() {
        assertThat(PhoneCell.read(" \u00A0\u200B\n")).isEqualTo(new CellReading.Blank<>());
    }

    @Test
    void endless_cells_are_refused_at_once() {
        for (var part : List.of("0", " ", "0/", "(", "030 1, ", "Tel ")) {
            assertThat(PhoneCell.read("x" + part.repeat(30_000))).isInstanceOf(CellReading.Unreadable.class);
        }
    }

    private static List<String> numbers(String raw) {
        return switch (PhoneCell.read(raw)) {
            case CellReading.Read<List<PhoneCell.Phone>> read ->
                read.value().stream().map(PhoneCell.Phone::number).toList();
            case CellReading.Blank<List<PhoneCell.Phone>> _ -> List.of("blank");
            case CellReading.Unreadable<List<PhoneCell.Phone>> unreadable ->
                List.of(unreadable.problem().name());
        };
    }

    private static String rest(String raw) {
        return PhoneCell.read(raw) instanceof CellReading.Read<List<PhoneCell.Phone>> read ? read.rest() : "unreadable";
    }
}

package org.vorort.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.250,00 € | 125000",
                "1,250.00 | 125000",
                "1250 | 125000",
                "1.250 | 125000",
                "1,250 | 125000",
                "12,5 | 1250",
                "12.5 | 1250",
                "0,99 | 99",
                "1 250,50 | 125050",
                "1.250.000 | 125000000",
                "€ 12 | 1200",
                "50,- | 5000",
                "50,-- EUR | 5000",
                "7 Euro | 700",
                "0 | 0",
                "20.000,000 | 2000000",
            })
    void amounts_are_read_in_german_and_in_english_notation(String typed, long cents) {
        assertThat(Money.read(typed)).contains(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zwölf",
                "1.25,0.0",
                "1,25.000",
                "12,345678",
                "0,005",
                "-5",
                "1..250",
                "1.2500,00",
                "12.34.56",
                "10.000.000.000",
                "99999999999999999999",
                "1e5",
                "€",
                "1,2,3",
                "0.125,00"
            })
    void what_is_no_amount_is_not_guessed(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }

    @Test
    void every_amount_is_read_back_from_both_notations() {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++) {
            var money = new Money(random.nextLong(0, 999_999_999_999L));
            var euros = java.math.BigDecimal.valueOf(money.cents(), 2);
            assertThat(Money.read(String.format(Locale.GERMANY, "%,.2f", euros)))
                    .contains(money);
            assertThat(Money.read(String.format(Locale.UK, "%,.2f", euros))).contains(money);
        }
    }
}

package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void a_fraction_is_in_lowest_terms_and_its_sign_is_above() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void thirds_add_up_to_one() {
        var third = Fraction.ONE.dividedBy(3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.times(Fraction.of(3, 2))).isEqualTo(Fraction.of(1, 2));
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.dividedBy(Fraction.of(-2, 3))).isEqualTo(Fraction.of(-1, 2));
    }

    @Test
    void a_decimal_is_taken_at_its_word() {
        assertThat(Fraction.of(new BigDecimal("2458488.22"))).isEqualTo(Fraction.of(245848822, 100));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000, 1));
    }

    @Test
    void rounding_goes_down_up_or_to_the_nearest() {
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(BigInteger.valueOf(-4));
        assertThat(Fraction.of(-7, 2).ceiling()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(BigInteger.valueOf(3));
        assertThat(Fraction.of(7, 2).ceiling()).isEqualTo(BigInteger.valueOf(4));
        assertThat(Fraction.of(2, 3).rounded(2)).isEqualByComparingTo("0.67");
    }

    @Test
    void fractions_are_ordered_by_their_values() {
        assertThat(Fraction.of(1, 3)).isLessThan(Fraction.of(2, 5)).isGreaterThan(Fraction.of(-1, 2));
        assertThat(Fraction.of(1, 3).min(Fraction.of(1, 4))).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.of(1, 3).max(Fraction.of(1, 4))).isEqualTo(Fraction.of(1, 3));
    }
}

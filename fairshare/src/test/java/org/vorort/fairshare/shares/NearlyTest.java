package org.vorort.fairshare.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearlyTest {

    private static final MathContext LONG = new MathContext(60);

    @Test
    void a_ratio_is_off_by_less_than_a_step_however_long_the_numbers_are() {
        var random = new Random(1);
        for (var number = 0; number < 20_000; number++) {
            var numerator = new BigInteger(1 + random.nextInt(600), random).add(BigInteger.ONE);
            var denominator = new BigInteger(1 + random.nextInt(600), random).add(BigInteger.ONE);
            var exact = new BigDecimal(numerator).divide(new BigDecimal(denominator), LONG);
            var error = new BigDecimal(Nearly.ratio(numerator, denominator))
                    .subtract(exact)
                    .divide(exact, LONG)
                    .abs();

            assertThat(error).isLessThan(new BigDecimal(Nearly.STEP / 2));
            assertThat(Nearly.ratio(numerator.negate(), denominator)).isEqualTo(-Nearly.ratio(numerator, denominator));
        }
    }

    @Test
    void nothing_divided_by_anything_is_nothing() {
        assertThat(Nearly.ratio(BigInteger.ZERO, BigInteger.TEN)).isZero();
    }

    @Test
    void bounds_lie_on_their_side_whatever_the_sign() {
        assertThat(Nearly.below(3)).isLessThan(3).isGreaterThan(2.999999);
        assertThat(Nearly.below(-3)).isLessThan(-3).isGreaterThan(-3.000001);
        assertThat(Nearly.above(3)).isGreaterThan(3).isLessThan(3.000001);
        assertThat(Nearly.above(-3)).isGreaterThan(-3).isLessThan(-2.999999);
    }
}

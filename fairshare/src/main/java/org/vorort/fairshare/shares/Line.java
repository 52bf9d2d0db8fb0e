package org.vorort.fairshare.shares;

import java.math.BigInteger;
import org.vorort.fairshare.Fraction;

/**
 * A number as an exact linear function of the endowment, {@code (constant + slope · endowment) / denominator}. As long as
 * the same decisions are taken, every price and every purse of a run is such a function.
 *
 * @param denominator greater than zero
 */
record Line(BigInteger constant, BigInteger slope, BigInteger denominator) {

    /** What stands above the denominator at this endowment. */
    BigInteger numeratorAt(BigInteger endowment) {
        return constant.add(slope.multiply(endowment));
    }

    Fraction at(BigInteger endowment) {
        return new Fraction(numeratorAt(endowment), denominator);
    }

    Line times(BigInteger factor) {
        return new Line(constant.multiply(factor), slope.multiply(factor), denominator);
    }

    Line dividedBy(BigInteger divisor) {
        return new Line(constant, slope, denominator.multiply(divisor));
    }

    /** This less the other, multiplied by both denominators: the sign is right, and quotients of such gaps are. */
    BigInteger gapAt(BigInteger endowment, Line other) {
        return numeratorAt(endowment)
                .multiply(other.denominator)
                .subtract(other.numeratorAt(endowment).multiply(denominator));
    }

    /** How fast {@link #gapAt} grows with the endowment. */
    BigInteger gapSlope(Line other) {
        return slope.multiply(other.denominator).subtract(other.slope.multiply(denominator));
    }

    double about(BigInteger endowment) {
        return Nearly.ratio(numeratorAt(endowment), denominator);
    }

    double slopeAbout() {
        return Nearly.ratio(slope, denominator);
    }
}

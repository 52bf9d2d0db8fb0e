package org.vorort.fairshare.shares;

import java.math.BigInteger;

/**
 * Doubles with a proven distance from what they stand for. They only ever discard; whatever they leave open is decided with
 * whole numbers.
 *
 * <p>All bounds follow from one fact: a sum, product or quotient of doubles is off by at most 2⁻⁵³ of its result
 * (N. Higham, <i>Accuracy and Stability of Numerical Algorithms</i>, section 2.2), a sum of k terms in any order by at most
 * k · 2⁻⁵³ of the sum of their sizes (section 4.2), to first order. Every bound here is at least four times that.
 */
final class Nearly {

    /** Four roundings: what one step of a calculation may be off, generously. */
    static final double STEP = 0x1p-51;

    /** Factors that make a positive number certainly smaller or larger than what it was rounded from. */
    static final double LESS = 1 - 0x1p-48;

    static final double MORE = 1 + 0x1p-48;

    private static final int BITS = 64;

    private Nearly() {}

    /** The quotient, off by less than 2⁻⁵² of itself. */
    static double ratio(BigInteger numerator, BigInteger denominator) {
        var shift = BITS - (numerator.bitLength() - denominator.bitLength());
        var quotient = shift >= 0
                ? numerator.shiftLeft(shift).divide(denominator)
                : numerator.divide(denominator.shiftLeft(-shift));
        return Math.scalb(quotient.doubleValue(), -shift);
    }

    /** A bound that is certainly not above, for numbers of any sign. */
    static double below(double number) {
        return number - Math.abs(number) * 0x1p-48;
    }

    /** A bound that is certainly not below, for numbers of any sign. */
    static double above(double number) {
        return number + Math.abs(number) * 0x1p-48;
    }
}

package org.vorort.fairshare.phragmen;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.vorort.fairshare.Fraction;

/** The loads of all purchases as numerators over one denominator, so that adding them up needs no greatest common divisors. */
final class ExactLoads {

    private final List<BigInteger> numerators = new ArrayList<>();
    private BigInteger denominator = BigInteger.ONE;

    int size() {
        return numerators.size();
    }

    /** The next purchase: its cost and what its supporters carry already, shared out evenly. */
    void add(BigInteger cost, int[] carried, int supporters) {
        var load = new Fraction(with(cost, carried), denominator.multiply(BigInteger.valueOf(supporters)));
        var factor = load.denominator().divide(load.denominator().gcd(denominator));
        numerators.replaceAll(numerator -> numerator.multiply(factor));
        denominator = denominator.multiply(factor);
        numerators.add(load.numerator().multiply(denominator.divide(load.denominator())));
    }

    /** A cost and what so many voters carry of each load, as numerator. */
    BigInteger with(BigInteger cost, int[] carried) {
        var sum = cost.multiply(denominator);
        for (var step = 0; step < carried.length; step++) {
            if (carried[step] > 0) {
                sum = sum.add(numerators.get(step).multiply(BigInteger.valueOf(carried[step])));
            }
        }
        return sum;
    }

    BigInteger numerator(int step) {
        return numerators.get(step);
    }

    BigInteger denominator() {
        return denominator;
    }
}

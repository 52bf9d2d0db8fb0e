package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The exact price of every purchase of a run, all over one denominator. What anybody has left is the endowment less such
 * prices, so this is the only place where exact numbers have to be kept: a sum over thousands of purses is one whole number
 * for each purchase.
 */
final class Ledger {

    private final BigInteger endowment;
    private BigInteger denominator = BigInteger.ONE;
    private BigInteger[] constants = new BigInteger[16];
    private BigInteger[] slopes = new BigInteger[16];
    private BigInteger[] values = new BigInteger[16];
    private int size;

    Ledger(BigInteger endowment) {
        this.endowment = endowment;
    }

    BigInteger endowment() {
        return endowment;
    }

    /** How many purchases were entered. */
    int size() {
        return size;
    }

    /**
     * What is still owed of an amount when so many voters give all they have, divided by a weight.
     *
     * @param spent for each purchase the weight with which these voters had shared in it
     */
    Line owed(BigInteger amount, long heads, long[] spent, long divisor) {
        var constant = amount.multiply(denominator);
        var slope = denominator.multiply(BigInteger.valueOf(-heads));
        for (var purchase = 0; purchase < size; purchase++) {
            if (spent[purchase] != 0) {
                var weight = BigInteger.valueOf(spent[purchase]);
                constant = constant.add(constants[purchase].multiply(weight));
                slope = slope.add(slopes[purchase].multiply(weight));
            }
        }
        return new Line(constant, slope, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** What is left in a purse, multiplied by {@link #denominator}. */
    BigInteger left(Purses purses, int purse) {
        var left = endowment.multiply(denominator);
        for (var link = purse; link > Purses.FULL; link = purses.parent(link)) {
            left = left.subtract(price(purses.purchase(link), purses.weight(link)));
        }
        return left;
    }

    /** What somebody with this weight pays in full, multiplied by {@link #denominator}. */
    BigInteger price(int purchase, long weight) {
        return values[purchase].multiply(BigInteger.valueOf(weight));
    }

    BigInteger denominator() {
        return denominator;
    }

    /** Enters the next purchase; the price was made by {@link #owed} with this divisor. */
    void enter(Line price, long divisor) {
        var common = price.constant().gcd(price.slope()).gcd(BigInteger.valueOf(divisor));
        var factor = BigInteger.valueOf(divisor).divide(common);
        for (var purchase = 0; purchase < size; purchase++) {
            constants[purchase] = constants[purchase].multiply(factor);
            slopes[purchase] = slopes[purchase].multiply(factor);
            values[purchase] = values[purchase].multiply(factor);
        }
        denominator = denominator.multiply(factor);
        makeRoom();
        constants[size] = price.constant().divide(common);
        slopes[size] = price.slope().divide(common);
        values[size] = constants[size].add(slopes[size].multiply(endowment));
        size++;
    }

    private void makeRoom() {
        if (size == constants.length) {
            constants = Arrays.copyOf(constants, 2 * size);
            slopes = Arrays.copyOf(slopes, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
    }
}

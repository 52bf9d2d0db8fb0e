package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The exact price of every purchase of a run, all over one denominator. What anybody has left is the endowment less such
 * prices, so this is the only place where exact numbers have to be kept: a sum over thousands of purses is one whole number
 * for each purchase.
 */
final class Ledger {

    /** One purchase. @param denominator the common one after this purchase */
    private static final class Entry {
        private BigInteger constant;
        private BigInteger slope;
        private BigInteger value = BigInteger.ZERO;
        private BigInteger denominator = BigInteger.ONE;
        private double about;
        private double slopeAbout;

        private void multiply(BigInteger factor) {
            constant = constant.multiply(factor);
            slope = slope.multiply(factor);
            value = value.multiply(factor);
        }

        private void divide(BigInteger factor) {
            constant = constant.divide(factor);
            slope = slope.divide(factor);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private BigInteger endowment;
    private BigInteger denominator = BigInteger.ONE;

    Ledger(BigInteger endowment) {
        this.endowment = endowment;
    }

    BigInteger endowment() {
        return endowment;
    }

    /** How many purchases were entered. */
    int size() {
        return entries.size();
    }

    BigInteger denominator() {
        return denominator;
    }

    /** The price per weight, off by less than {@link Nearly#STEP} of itself. */
    double about(int purchase) {
        return entries.get(purchase).about;
    }

    /** How fast the price grows with the endowment, off by less than {@link Nearly#STEP} of itself. */
    double slopeAbout(int purchase) {
        return entries.get(purchase).slopeAbout;
    }

    /**
     * What is still owed of an amount when so many voters give all they have, divided by a weight.
     *
     * @param spent for each purchase the weight with which these voters had shared in it
     */
    Line owed(BigInteger amount, long heads, long[] spent, long divisor) {
        var constant = amount.multiply(denominator);
        var slope = denominator.multiply(BigInteger.valueOf(-heads));
        for (var purchase = 0; purchase < entries.size(); purchase++) {
            if (spent[purchase] != 0) {
                var weight = BigInteger.valueOf(spent[purchase]);
                constant = constant.add(entries.get(purchase).constant.multiply(weight));
                slope = slope.add(entries.get(purchase).slope.multiply(weight));
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
        return entries.get(purchase).value.multiply(BigInteger.valueOf(weight));
    }

    /** Enters the next purchase; the price was made by {@link #owed} with this divisor. */
    void enter(Line price, long divisor) {
        var common = price.constant().gcd(price.slope()).gcd(BigInteger.valueOf(divisor));
        var factor = BigInteger.valueOf(divisor).divide(common);
        if (!factor.equals(BigInteger.ONE)) {
            entries.forEach(entry -> entry.multiply(factor));
            denominator = denominator.multiply(factor);
        }
        var entry = new Entry();
        entry.constant = price.constant().divide(common);
        entry.slope = price.slope().divide(common);
        entry.denominator = denominator;
        entry.slopeAbout = Nearly.ratio(entry.slope, denominator);
        value(entry);
        entries.add(entry);
    }

    /** Goes back to so many purchases, and gives everybody another endowment. */
    void endow(int newSize, BigInteger newEndowment) {
        endowment = newEndowment;
        entries.subList(newSize, entries.size()).clear();
        var before = newSize == 0 ? BigInteger.ONE : entries.getLast().denominator;
        var factor = denominator.divide(before);
        denominator = before;
        for (var entry : entries) {
            if (!factor.equals(BigInteger.ONE)) {
                entry.divide(factor);
            }
            value(entry);
        }
    }

    private void value(Entry entry) {
        entry.value = entry.constant.add(entry.slope.multiply(endowment));
        entry.about = Nearly.ratio(entry.value, denominator);
    }
}

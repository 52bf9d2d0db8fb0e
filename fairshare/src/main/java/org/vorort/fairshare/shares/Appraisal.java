package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.Arrays;
import org.vorort.fairshare.Fraction;

/** What a project's supporters can do, exactly. Doubles are asked first, and believed where their bounds leave no choice. */
final class Appraisal {

    private final Electorate electorate;
    private final Ledger ledger;
    private final Purses purses;
    private long[] spent = new long[16];
    private long heads;

    Appraisal(Electorate electorate, Ledger ledger, Purses purses) {
        this.electorate = electorate;
        this.ledger = ledger;
        this.purses = purses;
    }

    /** Whether they have the cost together. */
    boolean isAffordable(Backers backers) {
        return owed(backers, false, 1).numeratorAt(ledger.endowment()).signum() <= 0;
    }

    /** What they cannot pay even when each gives all; less than zero where they have more. */
    Fraction missing(Backers backers) {
        return owed(backers, false, 1).at(ledger.endowment());
    }

    /** What they leave unpaid at this price per weight, which is one of this round's. */
    Fraction missingAt(Backers backers, Line price) {
        drain(backers, price);
        var owed = owed(backers, true, 1).at(ledger.endowment());
        return owed.minus(price.at(ledger.endowment()).times(backers.payingWeight));
    }

    /**
     * Finds the price per weight of an affordable project and who is drained by it. Begins with those whom doubles found
     * drained; any beginning leads to the price, since every step is one of Newton's method and its steps from below never
     * pass the root of a concave sum.
     */
    void price(Backers backers) {
        add(backers, true);
        if (backers.payingWeight == 0) {
            Arrays.fill(backers.drained, 0, backers.length, false);
            add(backers, true);
        }
        while (true) {
            backers.price = ledger.owed(electorate.costs()[backers.project], heads, spent, backers.payingWeight);
            if (!drain(backers, backers.price)) {
                return;
            }
            add(backers, true);
        }
    }

    private Line owed(Backers backers, boolean onlyDrained, long divisor) {
        add(backers, onlyDrained);
        return ledger.owed(electorate.costs()[backers.project], heads, spent, divisor);
    }

    /** Adds up what the drained, or all, have paid so far, and the weight of the others. */
    private void add(Backers backers, boolean onlyDrained) {
        if (spent.length < ledger.size()) {
            spent = new long[2 * ledger.size()];
        }
        Arrays.fill(spent, 0);
        heads = 0;
        backers.payingWeight = backers.allWeight;
        for (var i = 0; i < backers.length; i++) {
            if (backers.drained[i] || !onlyDrained) {
                heads += backers.heads[i];
                backers.payingWeight -= backers.heads[i] * backers.weight[i];
                for (var link = backers.purse[i]; link > Purses.FULL; link = purses.parent(link)) {
                    spent[purses.purchase(link)] += backers.heads[i] * purses.weight(link);
                }
            }
        }
    }

    /** Marks who has less than this price asks for, and only them. @return whether that changed anything */
    private boolean drain(Backers backers, Line price) {
        var numerator = price.numeratorAt(ledger.endowment());
        var about = Nearly.ratio(numerator, price.denominator());
        var doubt = purses.doubt();
        var changed = false;
        for (var i = 0; i < backers.length; i++) {
            var asked = about * backers.weight[i];
            var gap = purses.content(backers.purse[i]) - asked;
            var sign = Math.abs(gap) > 2 * (doubt + asked * Nearly.STEP)
                    ? (int) Math.signum(gap)
                    : gap(backers, i, numerator, price.denominator());
            changed |= backers.drained[i] != sign < 0;
            backers.drained[i] = sign < 0;
        }
        return changed;
    }

    /** The sign of what this supporter has left beyond what is asked; both over the ledger's denominator. */
    private int gap(Backers backers, int entry, BigInteger numerator, BigInteger denominator) {
        var asked = numerator.multiply(BigInteger.valueOf(backers.weight[entry]));
        var has = ledger.left(purses, backers.purse[entry]).multiply(denominator.divide(ledger.denominator()));
        return has.compareTo(asked);
    }
}

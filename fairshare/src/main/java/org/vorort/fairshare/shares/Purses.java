package org.vorort.fairshare.shares;

import java.util.Arrays;

/**
 * The different purses voters have: whoever was given the same and paid the same has the same left. A purse is the purse
 * before and the last purchase paid from it, so its exact content can always be worked out from the {@link Ledger}; beside
 * it stands the content as a double. Who gave all there was, whatever was asked, has an empty purse; voters hold it under a
 * number below zero, so that it is told at a glance.
 *
 * <p>A double is the endowment less prices of which each is off by less than {@link Nearly#STEP} of the endowment, so it is
 * off by no more than {@code (purchases + 2)} such steps, see {@link #doubt}. Its slope is so too, of {@link #mass}.
 */
final class Purses {

    /** Nothing spent: every voter's first purse. */
    static final int FULL = 0;

    private final Ledger ledger;
    private int[] parents = new int[256];
    private int[] purchases = new int[256];
    private long[] weights = new long[256];
    private double[] contents = new double[256];
    private double[] slopes = new double[256];
    private double[] masses = new double[256];
    private int size = 1;

    Purses(Ledger ledger) {
        this.ledger = ledger;
        contents[FULL] = ledger.endowment().doubleValue();
        slopes[FULL] = 1;
        masses[FULL] = 1;
    }

    int size() {
        return size;
    }

    int parent(int purse) {
        return parents[purse];
    }

    int purchase(int purse) {
        return purchases[purse];
    }

    long weight(int purse) {
        return weights[purse];
    }

    /** Whether this purse gave all there was: only then no weight says how much. */
    boolean isEmptied(int purse) {
        return weights[purse] == 0;
    }

    double content(int purse) {
        return contents[purse];
    }

    /** How fast the content grows with the endowment. */
    double slope(int purse) {
        return slopes[purse];
    }

    /** The sizes of everything the slope is a sum of. */
    double mass(int purse) {
        return masses[purse];
    }

    /** By how much any content may be wrong after so many purchases. */
    double doubt() {
        return (ledger.size() + 2) * Nearly.STEP * contents[FULL];
    }

    /** The empty purse after this one gave all it had to a purchase, as the number below zero under which it is held. */
    int emptied(int purse, int purchase) {
        note(purse, purchase, 0);
        return ~size++;
    }

    /** Whether nothing is in it. */
    static boolean isEmpty(int held) {
        return held < 0;
    }

    /** The purse somebody holds, empty or not. */
    static int held(int held) {
        return held < 0 ? ~held : held;
    }

    /** The purse that is left of this one after sharing with this weight in a purchase that the ledger has. */
    int after(int purse, int purchase, long weight) {
        note(purse, purchase, weight);
        var slope = ledger.slopeAbout(purchase);
        contents[size] = contents[purse] - ledger.about(purchase) * weight;
        slopes[size] = slopes[purse] - slope * weight;
        masses[size] = masses[purse] + Math.abs(slope) * weight;
        return size++;
    }

    private void note(int purse, int purchase, long weight) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, 2 * size);
            purchases = Arrays.copyOf(purchases, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            contents = Arrays.copyOf(contents, 2 * size);
            slopes = Arrays.copyOf(slopes, 2 * size);
            masses = Arrays.copyOf(masses, 2 * size);
        }
        parents[size] = purse;
        purchases[size] = purchase;
        weights[size] = weight;
    }

    /** Goes back to so many purses, and fills them anew after the ledger has another endowment. */
    void refill(int newSize) {
        size = newSize;
        contents[FULL] = ledger.endowment().doubleValue();
        for (var purse = FULL + 1; purse < size; purse++) {
            if (!isEmptied(purse)) {
                contents[purse] = contents[parents[purse]] - ledger.about(purchases[purse]) * weights[purse];
            }
        }
    }
}

package org.vorort.fairshare.shares;

import java.util.Arrays;

/** The supporters of one project who still have money: how many of them have the same purse and the same weight. */
final class Backers {

    private final Supporters supporters;
    private final int[] groupHeads;
    private final Purses purses;

    /** For each group of voters the purse each of them has, as {@link Purses} numbers it. */
    private final int[] held;

    private int[] counts = new int[256];
    private int[] touched = new int[256];

    int length;
    int[] purse = new int[256];
    long[] weight = new long[256];
    int[] heads = new int[256];

    /** Whether they give all they have although it is less than the others pay. */
    boolean[] drained = new boolean[256];

    long allHeads;
    long allWeight;

    Backers(Electorate electorate, Purses purses) {
        this.supporters = electorate.supporters();
        this.groupHeads = electorate.heads();
        this.purses = purses;
        this.held = new int[groupHeads.length];
    }

    int held(int group) {
        return held[group];
    }

    /** Looks up the supporters of this project, bundle by bundle. */
    void gather(int project) {
        makeRoom();
        length = 0;
        allHeads = 0;
        allWeight = 0;
        for (var bundle = supporters.starts()[project]; bundle < supporters.starts()[project + 1]; bundle++) {
            gatherBundle(
                    supporters.bounds()[bundle],
                    supporters.bounds()[bundle + 1],
                    supporters.weights()[bundle]);
        }
    }

    private void gatherBundle(int from, int to, long bundleWeight) {
        var groups = supporters.groups();
        var found = 0;
        for (var place = from; place < to; place++) {
            var group = groups[place];
            var holding = held[group];
            if (!Purses.isEmpty(holding)) {
                if (counts[holding] == 0) {
                    touched[found++] = holding;
                }
                counts[holding] += groupHeads[group];
            }
        }
        for (var i = 0; i < found; i++) {
            add(touched[i], bundleWeight);
        }
    }

    private void add(int holding, long bundleWeight) {
        if (length == purse.length) {
            purse = Arrays.copyOf(purse, 2 * length);
            weight = Arrays.copyOf(weight, 2 * length);
            heads = Arrays.copyOf(heads, 2 * length);
            drained = Arrays.copyOf(drained, 2 * length);
        }
        purse[length] = holding;
        weight[length] = bundleWeight;
        heads[length] = counts[holding];
        drained[length] = false;
        allHeads += counts[holding];
        allWeight += counts[holding] * bundleWeight;
        counts[holding] = 0;
        length++;
    }

    /** Lets the supporters gathered last pay: each gets a new purse, or an empty one. */
    void pay(int project, int purchase, boolean[] emptied, double price, double priceSlope) {
        var entry = 0;
        for (var bundle = supporters.starts()[project]; bundle < supporters.starts()[project + 1]; bundle++) {
            for (; entry < length && weight[entry] == supporters.weights()[bundle]; entry++) {
                counts[purse[entry]] = emptied[entry]
                        ? purses.emptied(purse[entry], purchase)
                        : purses.after(purse[entry], purchase, weight[entry], price, priceSlope);
            }
            payBundle(supporters.bounds()[bundle], supporters.bounds()[bundle + 1]);
        }
        Arrays.fill(counts, 0);
    }

    private void payBundle(int from, int to) {
        for (var place = from; place < to; place++) {
            var group = supporters.groups()[place];
            if (!Purses.isEmpty(held[group])) {
                held[group] = counts[held[group]];
            }
        }
    }

    private void makeRoom() {
        if (counts.length < purses.size()) {
            counts = new int[2 * purses.size()];
            touched = new int[2 * purses.size()];
        }
    }
}

package org.vorort.fairshare.shares;

import java.util.Arrays;

/**
 * The supporters of one project who still have money, as {@link Holdings} gathered them: entry by entry how many have the same
 * purse and gain with the same weight. What {@link Estimate} and {@link Appraisal} find out about them is noted here, too.
 */
final class Backers {

    int project;
    int length;
    int[] purse = new int[64];
    long[] weight = new long[64];
    int[] heads = new int[64];

    /** Whether these have less than the price asks for, and so give all they have; who has just the price pays in full. */
    boolean[] drained = new boolean[64];

    long allHeads;
    long allWeight;

    /** The weights of those who pay in full, and what they pay per weight: exact, once appraised. */
    long payingWeight;

    Line price;

    void clear(int newProject) {
        project = newProject;
        length = 0;
        allHeads = 0;
        allWeight = 0;
    }

    void add(int onePurse, long oneWeight, int oneHeads) {
        if (length == purse.length) {
            purse = Arrays.copyOf(purse, 2 * length);
            weight = Arrays.copyOf(weight, 2 * length);
            heads = Arrays.copyOf(heads, 2 * length);
            drained = Arrays.copyOf(drained, 2 * length);
        }
        purse[length] = onePurse;
        weight[length] = oneWeight;
        heads[length] = oneHeads;
        drained[length] = false;
        allHeads += oneHeads;
        allWeight += oneHeads * oneWeight;
        length++;
    }
}

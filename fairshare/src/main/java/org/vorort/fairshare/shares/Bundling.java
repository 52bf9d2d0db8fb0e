package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.Arrays;
import org.vorort.fairshare.columns.Ints;

/** Lays the supporters of one project after the other into bundles of equal weight. */
final class Bundling {

    private static final int BITS = 62;

    private final Levels levels;
    private final int[] heads;
    private final int[] groups;
    private final int[] given;
    private final int[] starts;
    private final long[] totals;
    private final Ints bounds = new Ints();
    private long[] weights = new long[16];
    private int project;

    /**
     * @param groups the supporters of all projects, one project after the other
     * @param given the level at which each of them supports it; empty where all do so alike
     */
    Bundling(Levels levels, int[] heads, int projects, int[] groups, int[] given) {
        this.levels = levels;
        this.heads = heads;
        this.groups = groups;
        this.given = given;
        this.starts = new int[projects + 1];
        this.totals = new long[projects];
    }

    /**
     * Adds the next project, whose supporters stand in these places.
     *
     * @return what all its weights are multiples of
     */
    BigInteger add(int from, int to) {
        sort(from, to);
        var scale = BigInteger.ZERO;
        var total = BigInteger.ZERO;
        for (var place = from; place < to; place++) {
            var worth = levels.worth(level(place));
            if (isNew(place, from)) {
                scale = scale.gcd(worth);
            }
            total = total.add(worth.multiply(BigInteger.valueOf(heads[groups[place]])));
        }
        scale = scale.max(BigInteger.ONE);
        total = total.divide(scale);
        if (total.bitLength() > BITS) {
            throw new IllegalArgumentException(
                    "The points for one project add up to more than can be counted: " + total);
        }
        totals[project] = total.longValueExact();
        bundle(from, to, scale);
        starts[++project] = bounds.size();
        return scale;
    }

    Supporters supporters() {
        bounds.add(groups.length);
        return new Supporters(starts, Arrays.copyOf(weights, bounds.size() - 1), bounds.handOver(), groups, totals);
    }

    /** By level, and by group as before. */
    private void sort(int from, int to) {
        if (given.length == 0) {
            return;
        }
        var keys = new long[to - from];
        for (var place = from; place < to; place++) {
            keys[place - from] = (long) given[place] << Integer.SIZE | groups[place];
        }
        Arrays.sort(keys);
        for (var place = from; place < to; place++) {
            given[place] = (int) (keys[place - from] >>> Integer.SIZE);
            groups[place] = (int) keys[place - from];
        }
    }

    private void bundle(int from, int to, BigInteger scale) {
        for (var place = from; place < to; place++) {
            if (isNew(place, from)) {
                if (bounds.size() == weights.length) {
                    weights = Arrays.copyOf(weights, 2 * weights.length);
                }
                weights[bounds.size()] =
                        levels.worth(level(place)).divide(scale).longValueExact();
                bounds.add(place);
            }
        }
    }

    private boolean isNew(int place, int from) {
        return place == from || level(place) != level(place - 1);
    }

    private int level(int place) {
        return given.length == 0 ? 1 : given[place];
    }
}

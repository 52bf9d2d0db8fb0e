package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.Arrays;
import org.vorort.fairshare.columns.Ints;

/** Lays the supporters of one project after the other into bundles of equal weight. */
final class Bundling {

    private static final int BITS = 62;

    private final Levels levels;
    private final int[] heads;
    private final int[] starts;
    private final int[] groups;
    private final long[] totals;
    private final Ints bounds = new Ints();
    private long[] weights = new long[16];
    private int project;
    private int placed;

    Bundling(Levels levels, int[] heads, int projects, int entries) {
        this.levels = levels;
        this.heads = heads;
        this.starts = new int[projects + 1];
        this.groups = new int[entries];
        this.totals = new long[projects];
    }

    /**
     * Adds the next project, its supporters as keys of level and group in order.
     *
     * @return what all its weights are multiples of
     */
    BigInteger add(long[] keys, int from, int to) {
        var scale = BigInteger.ZERO;
        var total = BigInteger.ZERO;
        for (var key = from; key < to; key++) {
            var worth = levels.worth(level(keys[key]));
            if (key == from || level(keys[key]) != level(keys[key - 1])) {
                scale = scale.gcd(worth);
            }
            total = total.add(worth.multiply(BigInteger.valueOf(heads[(int) keys[key]])));
        }
        scale = scale.max(BigInteger.ONE);
        total = total.divide(scale);
        if (total.bitLength() > BITS) {
            throw new IllegalArgumentException(
                    "The points for one project add up to more than can be counted: " + total);
        }
        totals[project] = total.longValueExact();
        place(keys, from, to, scale);
        starts[++project] = bounds.size();
        return scale;
    }

    Supporters supporters() {
        bounds.add(placed);
        return new Supporters(starts, Arrays.copyOf(weights, bounds.size() - 1), bounds.handOver(), groups, totals);
    }

    private void place(long[] keys, int from, int to, BigInteger scale) {
        for (var key = from; key < to; key++) {
            if (key == from || level(keys[key]) != level(keys[key - 1])) {
                if (bounds.size() == weights.length) {
                    weights = Arrays.copyOf(weights, 2 * weights.length);
                }
                weights[bounds.size()] =
                        levels.worth(level(keys[key])).divide(scale).longValueExact();
                bounds.add(placed);
            }
            groups[placed++] = (int) keys[key];
        }
    }

    private static int level(long key) {
        return (int) (key >>> Integer.SIZE);
    }
}

package org.vorort.network.exchange;

import java.util.List;
import java.util.TreeSet;
import org.vorort.network.files.NetworkEdge;

/**
 * How the weights of a file become 1 (now and then), 2 (regularly) and 3 (closely). Nobody knows what a foreign weight
 * means, only which is larger: the different weights are ordered and fall into three groups of the same number.
 *
 * @param low the largest weight that still means 1; middle the largest that still means 2
 */
record Strengths(Way way, double low, double middle) {

    enum Way {
        /** The file has no weights, or all are the same. */
        SILENT,
        /** The same strength for all. */
        FIXED,
        /** All weights are 1, 2 or 3 already. */
        AS_WRITTEN,
        THIRDS
    }

    static final int REGULAR = 2;

    static Strengths fixed(int strength) {
        return new Strengths(Way.FIXED, strength, strength);
    }

    static Strengths of(List<NetworkEdge> edges) {
        var weights = new TreeSet<Double>();
        for (var edge : edges) {
            if (joins(edge)) {
                edge.weight().ifPresent(weights::add);
            }
        }
        if (!weights.isEmpty() && weights.stream().allMatch(weight -> weight == 1 || weight == 2 || weight == 3)) {
            return new Strengths(Way.AS_WRITTEN, 1, 2);
        }
        if (weights.size() < 2) {
            return new Strengths(Way.SILENT, 0, 0);
        }
        var ordered = List.copyOf(weights);
        return new Strengths(Way.THIRDS, upTo(ordered, 1), upTo(ordered, 2));
    }

    /** Whether the edge says that something joins its ends; a weight of 0 says that nothing does. */
    static boolean joins(NetworkEdge edge) {
        return edge.weight().orElse(1) > 0;
    }

    /** Whether the file itself tells how close its ties are. */
    boolean says() {
        return way != Way.SILENT;
    }

    int of(NetworkEdge edge) {
        if (way == Way.FIXED) {
            return (int) low;
        }
        var weight = edge.weight().orElse(1);
        if (weight <= low) {
            return 1;
        }
        return weight <= middle ? 2 : 3;
    }

    private static double upTo(List<Double> ordered, int thirds) {
        return ordered.get((ordered.size() * thirds + 2) / 3 - 1);
    }
}

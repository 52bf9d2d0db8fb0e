package org.vorort.network.graph;

import java.util.Arrays;
import java.util.List;

/** Edges by the vertex they start from, each edge once from either end, on the way to a {@link Graph}. */
final class Halves {

    private final int[] targets;
    private final double[] weights;

    Halves(int count, boolean weighted) {
        targets = new int[count];
        weights = new double[weighted ? count : 0];
    }

    void put(int place, int target, double weight) {
        targets[place] = target;
        if (weights.length > 0) {
            weights[place] = weight;
        }
    }

    /** The same with ascending targets: going through the starts in order writes each list in order from the other end. */
    Halves sorted(int[] starts) {
        var vertices = starts.length - 1;
        var sorted = new Halves(targets.length, weights.length > 0);
        var next = Arrays.copyOf(starts, vertices);
        for (var vertex = 0; vertex < vertices; vertex++) {
            for (var place = starts[vertex]; place < starts[vertex + 1]; place++) {
                var weight = weights.length > 0 ? weights[place] : 1;
                sorted.put(next[targets[place]]++, vertex, weight);
            }
        }
        return sorted;
    }

    /** Parallel edges lie side by side now and become one. */
    Graph merged(List<String> labels, int[] starts, int loops) {
        var mergedStarts = new int[starts.length];
        var kept = 0;
        for (var vertex = 0; vertex < starts.length - 1; vertex++) {
            for (var place = starts[vertex]; place < starts[vertex + 1]; place++) {
                var again = kept > mergedStarts[vertex] && targets[kept - 1] == targets[place];
                if (again && weights.length > 0) {
                    weights[kept - 1] += weights[place];
                } else if (!again) {
                    put(kept++, targets[place], weights.length > 0 ? weights[place] : 1);
                }
            }
            mergedStarts[vertex + 1] = kept;
        }
        return new Graph(
                labels,
                mergedStarts,
                Arrays.copyOf(targets, kept),
                Arrays.copyOf(weights, Math.min(kept, weights.length)),
                loops,
                (targets.length - kept) / 2);
    }
}

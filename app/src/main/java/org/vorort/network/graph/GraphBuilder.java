package org.vorort.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Collects vertices and edges for a {@link Graph}. Direction is forgotten; edges from a vertex to itself are left out and
 * counted; parallel edges become one that carries the sum of their weights.
 */
public final class GraphBuilder {

    private static final int FIRST_CAPACITY = 16;

    private final List<String> labels = new ArrayList<>();
    private int[] ones = new int[FIRST_CAPACITY];
    private int[] others = new int[FIRST_CAPACITY];
    private double[] weights = {};
    private int edges;
    private int loops;

    /** Adds a vertex and gives its number: the first is 0, each next one more. */
    public int add(String label) {
        labels.add(label);
        return labels.size() - 1;
    }

    /** Gives a vertex that was added before another label. */
    public void rename(int vertex, String label) {
        labels.set(vertex, label);
    }

    /** Joins two vertices that were added before, which else is refused as a bug. */
    public void join(int one, int other) {
        join(one, other, 1);
    }

    /** Joins two vertices with a weight; where some edges have a weight and some none, those count 1. */
    public void join(int one, int other, double weight) {
        Objects.checkIndex(one, labels.size());
        Objects.checkIndex(other, labels.size());
        if (one == other) {
            loops++;
            return;
        }
        if (edges == ones.length) {
            ones = Arrays.copyOf(ones, 2 * edges);
            others = Arrays.copyOf(others, 2 * edges);
        }
        keepWeight(weight);
        ones[edges] = one;
        others[edges] = other;
        edges++;
    }

    /** The network as it is now; more may be added afterwards for another one. */
    public Graph build() {
        var starts = starts();
        var halves = new Halves(2 * edges, weights.length > 0);
        var next = Arrays.copyOf(starts, labels.size());
        for (var edge = 0; edge < edges; edge++) {
            var weight = weights.length > 0 ? weights[edge] : 1;
            halves.put(next[ones[edge]]++, others[edge], weight);
            halves.put(next[others[edge]]++, ones[edge], weight);
        }
        return halves.sorted(starts).merged(labels, starts, loops);
    }

    /** Most networks have no weights, and then no memory is spent on them. */
    private void keepWeight(double weight) {
        if (weights.length == 0 && weight != 1) {
            weights = new double[ones.length];
            Arrays.fill(weights, 0, edges, 1);
        }
        if (weights.length > 0) {
            weights = weights.length < ones.length ? Arrays.copyOf(weights, ones.length) : weights;
            weights[edges] = weight;
        }
    }

    private int[] starts() {
        var starts = new int[labels.size() + 1];
        for (var edge = 0; edge < edges; edge++) {
            starts[ones[edge] + 1]++;
            starts[others[edge] + 1]++;
        }
        for (var vertex = 0; vertex < labels.size(); vertex++) {
            starts[vertex + 1] += starts[vertex];
        }
        return starts;
    }
}

package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.vorort.network.graph.Graph;

/**
 * Finds what hangs on exactly two edges. Every edge outside a spanning tree gets a random number, every edge of the tree
 * the sum (exclusive or) of the numbers that pass over it; edges of the same sum are those that only together hold two
 * sides (Pritchard and Thurimella 2011). In a tree walked in depth, those of one sum lie below one another, so that every
 * side is an interval of the walk less another one. The numbers have 64 bits and always the same seed: an error is as good
 * as impossible, and never differs between two calls.
 */
final class PairCuts {

    /** Vertices with only two ways out. @param size how many of them count */
    record Circle(BitSet vertices, int size, Way one, Way other) {}

    /** An edge that leads out. @param near its end within */
    record Way(int near, int far) {}

    /** Edges of one sum: those of the tree by their lower end, and at most one beside the tree, by both. */
    private static final class Cut {

        private final List<Integer> lower = new ArrayList<>();
        private int[] beside = {};

        private boolean holds() {
            return lower.size() + beside.length / 2 > 1;
        }
    }

    private static final long SEED = 20_170_601;

    private final Graph graph;
    private final int least;
    private final int[] parents;
    private final int[] roots;
    private final int[] entered;
    private final int[] left;
    private final int[] order;
    private final int[] counted;
    private final Map<Long, Cut> cuts = new HashMap<>();
    private final List<Circle> circles = new ArrayList<>();

    private PairCuts(Graph graph, int least) {
        this.graph = graph;
        this.least = least;
        parents = new int[graph.size()];
        roots = new int[graph.size()];
        entered = new int[graph.size()];
        left = new int[graph.size()];
        order = new int[graph.size()];
        counted = new int[graph.size() + 1];
    }

    /**
     * Everything that hangs on two edges; circles may lie in one another.
     *
     * @param counts which vertices count
     * @param least how many must count within; and the rest of what hangs together must be no smaller
     */
    static List<Circle> in(Graph graph, IntPredicate counts, int least) {
        var search = new PairCuts(graph, least);
        search.walk();
        for (var place = 0; place < graph.size(); place++) {
            search.counted[place + 1] = search.counted[place] + (counts.test(search.order[place]) ? 1 : 0);
        }
        search.sum();
        search.cuts.values().stream().filter(Cut::holds).forEach(search::circles);
        return search.circles;
    }

    private void walk() {
        var next = new int[graph.size()];
        Arrays.fill(entered, -1);
        var clock = 0;
        for (var root = 0; root < graph.size(); root++) {
            if (entered[root] >= 0) {
                continue;
            }
            parents[root] = root;
            clock = enter(root, root, clock);
            for (var vertex = root; ; ) {
                if (next[vertex] < graph.degree(vertex)) {
                    var neighbour = graph.neighbour(vertex, next[vertex]++);
                    if (entered[neighbour] < 0) {
                        parents[neighbour] = vertex;
                        clock = enter(neighbour, root, clock);
                        vertex = neighbour;
                    }
                } else {
                    left[vertex] = clock;
                    if (vertex == root) {
                        break;
                    }
                    vertex = parents[vertex];
                }
            }
        }
    }

    private int enter(int vertex, int root, int clock) {
        roots[vertex] = root;
        entered[vertex] = clock;
        order[clock] = vertex;
        return clock + 1;
    }

    private void sum() {
        var random = new SplittableRandom(SEED);
        var sums = new long[graph.size()];
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            for (var position = 0; position < graph.degree(vertex); position++) {
                var next = graph.neighbour(vertex, position);
                if (vertex < next && parents[next] != vertex && parents[vertex] != next) {
                    var number = random.nextLong();
                    sums[vertex] ^= number;
                    sums[next] ^= number;
                    cuts.computeIfAbsent(number, _ -> new Cut()).beside = new int[] {vertex, next};
                }
            }
        }
        for (var place = order.length - 1; place >= 0; place--) {
            var vertex = order[place];
            // A sum of nothing belongs to a bridge, which holds two sides alone.
            if (parents[vertex] != vertex && sums[vertex] != 0) {
                cuts.computeIfAbsent(sums[vertex], _ -> new Cut()).lower.add(vertex);
            }
            if (parents[vertex] != vertex) {
                sums[parents[vertex]] ^= sums[vertex];
            }
        }
    }

    private void circles(Cut cut) {
        var lower = cut.lower;
        lower.sort(Comparator.comparingInt(vertex -> -entered[vertex]));
        var first = lower.getFirst();
        var last = lower.getLast();
        for (var number = 1; number < lower.size(); number++) {
            var below = lower.get(number - 1);
            var size = size(lower.get(number)) - size(below);
            if (isSensible(size, below)) {
                var vertices = within(lower.get(number));
                vertices.andNot(within(below));
                circles.add(new Circle(vertices, size, down(below), up(lower.get(number))));
            }
        }
        if (cut.beside.length > 0) {
            ends(first, last, cut.beside);
        } else {
            joinedEnds(first, last);
        }
    }

    /** The lowest side and the highest, with an edge beside the tree between them. */
    private void ends(int first, int last, int[] beside) {
        var near = isBelow(beside[0], first) ? 0 : 1;
        var out = new Way(beside[near], beside[1 - near]);
        if (isSensible(size(first), first)) {
            circles.add(new Circle(within(first), size(first), up(first), out));
        }
        var size = size(roots[last]) - size(last);
        if (isSensible(size, last)) {
            circles.add(new Circle(rest(last), size, down(last), new Way(out.far(), out.near())));
        }
    }

    /** Without such an edge the lowest side and the highest are one. */
    private void joinedEnds(int first, int last) {
        var size = size(roots[last]) - size(last) + size(first);
        if (isSensible(size, first)) {
            var vertices = rest(last);
            vertices.or(within(first));
            circles.add(new Circle(vertices, size, up(first), down(last)));
        }
    }

    private boolean isSensible(int size, int vertex) {
        return size >= least && 2 * size <= size(roots[vertex]);
    }

    /** How many count below this vertex, itself included. */
    private int size(int vertex) {
        return counted[left[vertex]] - counted[entered[vertex]];
    }

    private boolean isBelow(int vertex, int upper) {
        return entered[vertex] >= entered[upper] && entered[vertex] < left[upper];
    }

    private Way up(int vertex) {
        return new Way(vertex, parents[vertex]);
    }

    private Way down(int vertex) {
        return new Way(parents[vertex], vertex);
    }

    /** Everything that hangs together with this vertex and does not lie below it. */
    private BitSet rest(int vertex) {
        var rest = within(roots[vertex]);
        rest.andNot(within(vertex));
        return rest;
    }

    private BitSet within(int vertex) {
        var vertices = new BitSet(graph.size());
        for (var place = entered[vertex]; place < left[vertex]; place++) {
            vertices.set(order[place]);
        }
        return vertices;
    }
}

package org.vorort.network.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The same questions answered by the definition, slowly and in the plainest way, to hold the fast answers against. */
final class PlainAnswers {

    private static final int FAR = 1_000_000;

    private final boolean[][] joined;
    private final int size;

    PlainAnswers(Graph graph) {
        size = graph.size();
        joined = new boolean[size][size];
        for (var vertex = 0; vertex < size; vertex++) {
            for (var i = 0; i < graph.degree(vertex); i++) {
                joined[vertex][graph.neighbour(vertex, i)] = true;
            }
        }
    }

    int components() {
        return components(-1);
    }

    List<Integer> cutVertices() {
        var cutVertices = new ArrayList<Integer>();
        for (var vertex = 0; vertex < size; vertex++) {
            if (components(vertex) > components() && degree(vertex) > 0) {
                cutVertices.add(vertex);
            }
        }
        return cutVertices;
    }

    List<Cuts.Bridge> bridges() {
        var bridges = new ArrayList<Cuts.Bridge>();
        for (var one = 0; one < size; one++) {
            for (var other = one + 1; other < size; other++) {
                if (joined[one][other]) {
                    var before = components();
                    join(one, other, false);
                    if (components() > before) {
                        bridges.add(new Cuts.Bridge(one, other));
                    }
                    join(one, other, true);
                }
            }
        }
        return bridges;
    }

    /** Which share of the shortest paths lead through this vertex, summed over all pairs of others. */
    double betweenness(int vertex) {
        var distances = distances();
        var paths = paths(distances);
        var sum = 0.0;
        for (var from = 0; from < size; from++) {
            for (var to = from + 1; to < size; to++) {
                var through = distances[from][vertex] + distances[vertex][to] == distances[from][to];
                if (from != vertex && to != vertex && distances[from][to] < FAR && through) {
                    sum += paths[from][vertex] * paths[vertex][to] / paths[from][to];
                }
            }
        }
        return size < 3 ? 0 : sum / ((size - 1.0) * (size - 2.0) / 2);
    }

    double closeness(int vertex) {
        var reached = 0;
        var sum = 0;
        for (var distance : distances()[vertex]) {
            reached += distance < FAR ? 1 : 0;
            sum += distance < FAR ? distance : 0;
        }
        return sum == 0 ? 0 : (reached - 1.0) / sum * (reached - 1.0) / (size - 1.0);
    }

    /** The sizes of what remains of the vertex's component without it, the largest first. */
    List<Integer> partsWithout(int vertex) {
        var sizes = new ArrayList<Integer>();
        var seen = new TreeSet<Integer>();
        for (var start = 0; start < size; start++) {
            if (joined[vertex][start] && !seen.contains(start)) {
                var part = reached(start, vertex);
                seen.addAll(part);
                sizes.add(part.size());
            }
        }
        sizes.sort((one, other) -> other - one);
        return sizes;
    }

    private int components(int without) {
        var seen = new TreeSet<Integer>();
        var components = 0;
        for (var start = 0; start < size; start++) {
            if (start != without && !seen.contains(start)) {
                components++;
                seen.addAll(reached(start, without));
            }
        }
        return components;
    }

    private TreeSet<Integer> reached(int start, int without) {
        var reached = new TreeSet<Integer>(List.of(start));
        for (var more = true; more; ) {
            more = false;
            for (var from : List.copyOf(reached)) {
                for (var to = 0; to < size; to++) {
                    more |= joined[from][to] && to != without && reached.add(to);
                }
            }
        }
        return reached;
    }

    private int degree(int vertex) {
        var degree = 0;
        for (var other : joined[vertex]) {
            degree += other ? 1 : 0;
        }
        return degree;
    }

    private void join(int one, int other, boolean join) {
        joined[one][other] = join;
        joined[other][one] = join;
    }

    private int[][] distances() {
        var distances = new int[size][size];
        for (var from = 0; from < size; from++) {
            for (var to = 0; to < size; to++) {
                distances[from][to] = from == to ? 0 : joined[from][to] ? 1 : FAR;
            }
        }
        for (var by = 0; by < size; by++) {
            for (var from = 0; from < size; from++) {
                for (var to = 0; to < size; to++) {
                    distances[from][to] = Math.min(distances[from][to], distances[from][by] + distances[by][to]);
                }
            }
        }
        return distances;
    }

    /** How many shortest paths there are: as many as to all vertices one step before the end. */
    private double[][] paths(int[][] distances) {
        var paths = new double[size][size];
        for (var from = 0; from < size; from++) {
            paths[from][from] = 1;
            for (var length = 1; length < size; length++) {
                for (var to = 0; to < size; to++) {
                    for (var before = 0; before < size && distances[from][to] == length; before++) {
                        var last = joined[before][to] && distances[from][before] == length - 1;
                        paths[from][to] += last ? paths[from][before] : 0;
                    }
                }
            }
        }
        return paths;
    }
}

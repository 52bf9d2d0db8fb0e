package org.vorort.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds cut vertices and bridges in one walk in depth (Hopcroft and Tarjan 1973). The way back is kept in an array instead
 * of the call stack, so that a chain of a hundred thousand vertices is no matter.
 */
final class CutSearch {

    private static final int NONE = -1;

    private final Graph graph;
    private final int[] parents;
    private final int[] places;
    private final int[] entered;
    private final int[] lowest;
    private final BitSet cutVertices = new BitSet();
    private final List<Cuts.Bridge> bridges = new ArrayList<>();
    private int clock;

    private CutSearch(Graph graph) {
        this.graph = graph;
        parents = new int[graph.size()];
        places = Arrays.copyOf(graph.starts(), graph.size());
        entered = new int[graph.size()];
        lowest = new int[graph.size()];
    }

    static Cuts in(Graph graph) {
        var search = new CutSearch(graph);
        for (var root = 0; root < graph.size(); root++) {
            if (search.entered[root] == 0) {
                search.walk(root);
            }
        }
        search.bridges.sort(Comparator.comparingInt(Cuts.Bridge::one).thenComparingInt(Cuts.Bridge::other));
        return new Cuts(search.cutVertices.stream().boxed().toList(), search.bridges);
    }

    private void walk(int root) {
        enter(root, NONE);
        var branches = 0;
        var vertex = root;
        while (vertex != NONE) {
            var next = forward(vertex);
            if (next != NONE) {
                enter(next, vertex);
                branches += vertex == root ? 1 : 0;
                vertex = next;
            } else {
                leave(vertex, root);
                vertex = parents[vertex];
            }
        }
        cutVertices.set(root, branches > 1);
    }

    private void enter(int vertex, int parent) {
        clock++;
        entered[vertex] = clock;
        lowest[vertex] = clock;
        parents[vertex] = parent;
    }

    /** The next neighbour nobody has been to; those seen on the way show how far back one gets from here. */
    private int forward(int vertex) {
        while (places[vertex] < graph.starts()[vertex + 1]) {
            var neighbour = graph.targets()[places[vertex]++];
            if (entered[neighbour] == 0) {
                return neighbour;
            }
            if (neighbour != parents[vertex]) {
                lowest[vertex] = Math.min(lowest[vertex], entered[neighbour]);
            }
        }
        return NONE;
    }

    private void leave(int vertex, int root) {
        var parent = parents[vertex];
        if (parent == NONE) {
            return;
        }
        lowest[parent] = Math.min(lowest[parent], lowest[vertex]);
        if (lowest[vertex] > entered[parent]) {
            bridges.add(new Cuts.Bridge(Math.min(parent, vertex), Math.max(parent, vertex)));
        }
        if (parent != root && lowest[vertex] >= entered[parent]) {
            cutVertices.set(parent);
        }
    }
}

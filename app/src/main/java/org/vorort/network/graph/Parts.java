package org.vorort.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** What remains around a vertex that leaves. */
final class Parts {

    private Parts() {}

    static List<int[]> without(Graph graph, int lost) {
        var parts = new ArrayList<int[]>();
        var seen = new BitSet(graph.size());
        seen.set(lost);
        for (var i = 0; i < graph.degree(lost); i++) {
            var neighbour = graph.neighbour(lost, i);
            if (!seen.get(neighbour)) {
                parts.add(around(graph, neighbour, seen));
            }
        }
        parts.sort(Comparator.<int[]>comparingInt(part -> -part.length).thenComparingInt(part -> part[0]));
        return parts;
    }

    private static int[] around(Graph graph, int start, BitSet seen) {
        var part = new int[16];
        part[0] = start;
        var found = 1;
        seen.set(start);
        for (var done = 0; done < found; done++) {
            for (var i = 0; i < graph.degree(part[done]); i++) {
                var neighbour = graph.neighbour(part[done], i);
                if (!seen.get(neighbour)) {
                    seen.set(neighbour);
                    part = found == part.length ? Arrays.copyOf(part, 2 * found) : part;
                    part[found++] = neighbour;
                }
            }
        }
        part = Arrays.copyOf(part, found);
        Arrays.sort(part);
        return part;
    }
}

package org.vorort.network.layout;

import java.util.Arrays;
import org.vorort.network.graph.Graph;

/** How many steps lie between the members of one component. */
final class Distances {

    private final int[] starts;
    private final int[] targets;
    private final int size;

    Distances(Graph graph, int[] members) {
        size = members.length;
        starts = new int[size + 1];
        for (var i = 0; i < size; i++) {
            starts[i + 1] = starts[i] + graph.degree(members[i]);
        }
        targets = new int[starts[size]];
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < graph.degree(members[i]); j++) {
                targets[starts[i] + j] = Arrays.binarySearch(members, graph.neighbour(members[i], j));
            }
        }
    }

    int size() {
        return size;
    }

    /** The steps from one member to each. */
    short[] from(int member) {
        var steps = new short[size];
        walk(member, steps, new int[size]);
        return steps;
    }

    /** The steps between any two: in a component of four thousand that is 32 MB. */
    short[][] pairs() {
        var pairs = new short[size][size];
        var queue = new int[size];
        for (var member = 0; member < size; member++) {
            walk(member, pairs[member], queue);
        }
        return pairs;
    }

    /** How long the edges are on the average at these places. */
    double meanEdge(double[] x, double[] y) {
        var sum = 0.0;
        for (var member = 0; member < size; member++) {
            for (var i = starts[member]; i < starts[member + 1]; i++) {
                sum += Math.hypot(x[member] - x[targets[i]], y[member] - y[targets[i]]);
            }
        }
        return sum / targets.length;
    }

    private void walk(int source, short[] steps, int[] queue) {
        Arrays.fill(steps, (short) -1);
        steps[source] = 0;
        queue[0] = source;
        var found = 1;
        for (var done = 0; done < found; done++) {
            var member = queue[done];
            var next = (short) Math.min(Short.MAX_VALUE, steps[member] + 1);
            for (var i = starts[member]; i < starts[member + 1]; i++) {
                if (steps[targets[i]] < 0) {
                    steps[targets[i]] = next;
                    queue[found++] = targets[i];
                }
            }
        }
    }
}

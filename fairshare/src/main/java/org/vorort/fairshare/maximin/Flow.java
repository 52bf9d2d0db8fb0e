package org.vorort.fairshare.maximin;

import java.util.Arrays;

/**
 * The greatest flow through a network, in whole numbers: layers by breadth, then ways through them by depth (E. A. Dinic,
 * <i>Algorithm for Solution of a Problem of Maximum Flow in Networks with Power Estimation</i>, 1970).
 */
final class Flow {

    /** More than any sum of capacities. */
    static final long UNLIMITED = Long.MAX_VALUE / 2;

    private final int source;
    private final int sink;
    private final int[] firsts;
    private final int[] layers;
    private final int[] cursors;
    private int[] targets = new int[64];
    private int[] nexts = new int[64];
    private long[] capacities = new long[64];
    private int size;

    Flow(int nodes, int source, int sink) {
        this.source = source;
        this.sink = sink;
        this.firsts = new int[nodes];
        this.layers = new int[nodes];
        this.cursors = new int[nodes];
        Arrays.fill(firsts, -1);
    }

    /** Joins two nodes by an edge of this capacity. Each edge is followed by its way back, which begins with none. */
    void join(int from, int to, long capacity) {
        if (size == targets.length) {
            targets = Arrays.copyOf(targets, 2 * size);
            nexts = Arrays.copyOf(nexts, 2 * size);
            capacities = Arrays.copyOf(capacities, 2 * size);
        }
        add(from, to, capacity);
        add(to, from, 0);
    }

    private void add(int from, int to, long capacity) {
        targets[size] = to;
        capacities[size] = capacity;
        nexts[size] = firsts[from];
        firsts[from] = size++;
    }

    /** Sends as much as possible, or all that is wanted, and says how much that is. */
    long send(long wanted) {
        var sent = 0L;
        while (sent < wanted && layer()) {
            System.arraycopy(firsts, 0, cursors, 0, firsts.length);
            sent += push(source, UNLIMITED);
        }
        return sent;
    }

    /** After less was sent than wanted: whether this node lies on the source's side of the least cut, where more could still come to. */
    boolean isBeforeCut(int node) {
        return layers[node] >= 0;
    }

    /** Layers what is nearer than the sink, or all that can be reached. @return whether the sink can be reached */
    private boolean layer() {
        Arrays.fill(layers, -1);
        var queue = new int[firsts.length];
        var end = 0;
        queue[end++] = source;
        layers[source] = 0;
        for (var begin = 0; begin < end && layers[sink] < 0; begin++) {
            var node = queue[begin];
            for (var edge = firsts[node]; edge >= 0; edge = nexts[edge]) {
                if (capacities[edge] > 0 && layers[targets[edge]] < 0) {
                    layers[targets[edge]] = layers[node] + 1;
                    queue[end++] = targets[edge];
                }
            }
        }
        return layers[sink] >= 0;
    }

    /** Ways are as long as there are layers, a few times the number of projects at the most, so the stack suffices. */
    private long push(int node, long most) {
        if (node == sink) {
            return most;
        }
        var sent = 0L;
        for (; cursors[node] >= 0; cursors[node] = nexts[cursors[node]]) {
            var edge = cursors[node];
            if (capacities[edge] > 0 && layers[targets[edge]] == layers[node] + 1) {
                var more = push(targets[edge], Math.min(most - sent, capacities[edge]));
                capacities[edge] -= more;
                capacities[edge ^ 1] += more;
                sent += more;
                if (sent == most) {
                    return sent;
                }
            }
        }
        return sent;
    }
}

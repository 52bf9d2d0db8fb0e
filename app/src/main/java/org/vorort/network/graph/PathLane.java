package org.vorort.network.graph;

import java.util.BitSet;

/**
 * The shortest paths from every how-manieth vertex, level by level out and back. Only the level just done has anything
 * in {@link #front}, so that a vertex sums over all its neighbours without asking which of them lie before it.
 */
final class PathLane implements Runnable {

    /** Paths multiply from level to level; before they leave the range of numbers a whole level is scaled down. */
    private static final double MANY_PATHS = 0x1p500;

    private static final double SCALE = 0x1p-400;

    private final int[] starts;
    private final int[] targets;
    private final int first;
    private final int stride;
    private final double[] closeness;
    private final int[] order;
    private final int[] levels;
    private final boolean[] seen;
    private final double[] paths;
    private final double[] front;
    private final double[] sums;
    private final BitSet scaledLevels = new BitSet();
    private int found;
    private int depth;

    PathLane(Graph graph, int first, int stride, double[] closeness) {
        this.starts = graph.starts();
        this.targets = graph.targets();
        this.first = first;
        this.stride = stride;
        this.closeness = closeness;
        order = new int[graph.size()];
        levels = new int[graph.size() + 1];
        seen = new boolean[graph.size()];
        paths = new double[graph.size()];
        front = new double[graph.size()];
        sums = new double[graph.size()];
    }

    /** The dependencies of all sources of this lane on the vertex. */
    double sum(int vertex) {
        return sums[vertex];
    }

    @Override
    public void run() {
        for (var source = first; source < order.length; source += stride) {
            walk(source);
            closeness[source] = closeness();
            countPaths(source);
            gather();
            forget();
        }
    }

    /** Finds who lies on which level: {@code order[levels[l]]} up to {@code order[levels[l + 1] - 1]}. */
    private void walk(int source) {
        order[0] = source;
        seen[source] = true;
        found = 1;
        depth = 0;
        levels[0] = 0;
        for (var end = 1; levels[depth] < end; end = found) {
            depth++;
            levels[depth] = end;
            for (var i = levels[depth - 1]; i < end && found < order.length; i++) {
                step(order[i]);
            }
        }
    }

    private void step(int vertex) {
        var count = found;
        for (var i = starts[vertex]; i < starts[vertex + 1]; i++) {
            var neighbour = targets[i];
            if (!seen[neighbour]) {
                seen[neighbour] = true;
                order[count++] = neighbour;
            }
        }
        found = count;
    }

    private double closeness() {
        var sum = 0L;
        for (var level = 1; level < depth; level++) {
            sum += (long) level * (levels[level + 1] - levels[level]);
        }
        var others = found - 1.0;
        return found < 2 ? 0 : others / sum * (others / (order.length - 1.0));
    }

    private void countPaths(int source) {
        paths[source] = 1;
        front[source] = 1;
        for (var level = 1; level < depth; level++) {
            var most = 0.0;
            for (var i = levels[level]; i < levels[level + 1]; i++) {
                var ways = aroundIn(order[i]);
                paths[order[i]] = ways;
                most = Math.max(most, ways);
            }
            scale(level, most);
            clear(level - 1);
            for (var i = levels[level]; i < levels[level + 1]; i++) {
                front[order[i]] = paths[order[i]];
            }
        }
        clear(depth - 1);
    }

    private void scale(int level, double most) {
        if (most > MANY_PATHS) {
            scaledLevels.set(level);
            for (var i = levels[level]; i < levels[level + 1]; i++) {
                paths[order[i]] = Math.max(paths[order[i]] * SCALE, Double.MIN_NORMAL);
            }
        }
    }

    /** The share of every vertex in the paths to those behind it, from the farthest level back to the source. */
    private void gather() {
        for (var level = depth - 1; level > 0; level--) {
            var last = level == depth - 1;
            var scale = scaledLevels.get(level) ? SCALE : 1;
            for (var i = levels[level]; i < levels[level + 1]; i++) {
                var vertex = order[i];
                var dependency = last ? 0 : paths[vertex] * aroundIn(vertex);
                sums[vertex] += dependency;
                paths[vertex] = (1 + dependency) / paths[vertex] * scale;
            }
            if (!last) {
                clear(level + 1);
            }
            for (var i = levels[level]; i < levels[level + 1]; i++) {
                front[order[i]] = paths[order[i]];
            }
        }
        if (depth > 1) {
            clear(1);
        }
    }

    private double aroundIn(int vertex) {
        var sum = 0.0;
        for (var i = starts[vertex]; i < starts[vertex + 1]; i++) {
            sum += front[targets[i]];
        }
        return sum;
    }

    private void clear(int level) {
        for (var i = levels[level]; i < levels[level + 1]; i++) {
            front[order[i]] = 0;
        }
    }

    /** Only what was reached is reset, so that many small components cost no more than they are large. */
    private void forget() {
        for (var i = 0; i < found; i++) {
            seen[order[i]] = false;
        }
        if (!scaledLevels.isEmpty()) {
            scaledLevels.clear();
        }
    }
}

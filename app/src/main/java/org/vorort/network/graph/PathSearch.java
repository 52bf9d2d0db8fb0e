package org.vorort.network.graph;

/**
 * Walks all shortest paths from every vertex (Brandes 2001) on two lanes, each with half of the sources. The halves are
 * always the same, so that the sums are, down to their last digit, whether the machine has one core or many.
 */
final class PathSearch {

    private static final int LANES = 2;

    /** Below this a second thread costs more than it saves. */
    private static final long STEPS_WORTH_A_THREAD = 1_000_000;

    private PathSearch() {}

    static Centrality in(Graph graph) {
        var size = graph.size();
        var closeness = new double[size];
        var first = new PathLane(graph, 0, LANES, closeness);
        var second = new PathLane(graph, 1, LANES, closeness);
        if (steps(graph) < STEPS_WORTH_A_THREAD) {
            first.run();
            second.run();
        } else {
            runBoth(first, second);
        }
        var betweenness = new double[size];
        var pairs = (size - 1.0) * (size - 2.0);
        for (var vertex = 0; vertex < size && size > 2; vertex++) {
            betweenness[vertex] = (first.sum(vertex) + second.sum(vertex)) / pairs;
        }
        return new Centrality(betweenness, closeness);
    }

    /** From every vertex, all of its component: the vertices and the edges from either end. */
    static long steps(Graph graph) {
        var components = graph.components();
        var edges = new long[components.count()];
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            edges[components.of(vertex)] += graph.degree(vertex);
        }
        var steps = 0L;
        for (var component = 0; component < edges.length; component++) {
            steps += components.size(component) * (components.size(component) + edges[component]);
        }
        return steps;
    }

    private static void runBoth(Runnable first, Runnable second) {
        var beside = Thread.ofPlatform().daemon().name("network-paths").start(second);
        first.run();
        var interrupted = false;
        while (beside.isAlive()) {
            try {
                beside.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

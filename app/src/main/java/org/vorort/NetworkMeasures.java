package org.vorort;

import java.util.List;
import java.util.OptionalDouble;
import org.vorort.network.files.NetworkFile;
import org.vorort.network.graph.Centrality;
import org.vorort.network.graph.Cuts;
import org.vorort.network.graph.Graph;

/** Everything the command tells of a network. */
final class NetworkMeasures {

    /** About a minute on two cores; a town's network takes milliseconds. */
    private static final long MOST_STEPS = 10_000_000_000L;

    private final NetworkFile file;
    private final int components;
    private final Cuts cuts;
    private final List<Centrality> centrality;

    NetworkMeasures(NetworkFile file) {
        this.file = file;
        var graph = file.graph();
        components = graph.components().count();
        cuts = graph.cuts();
        centrality = graph.centralitySteps() > MOST_STEPS ? List.of() : List.of(graph.centrality());
    }

    NetworkFile file() {
        return file;
    }

    Graph graph() {
        return file.graph();
    }

    int components() {
        return components;
    }

    Cuts cuts() {
        return cuts;
    }

    /** Whether the network is small enough for betweenness and closeness. */
    boolean hasCentrality() {
        return !centrality.isEmpty();
    }

    OptionalDouble betweenness(int vertex) {
        return hasCentrality() ? OptionalDouble.of(centrality.getFirst().betweenness(vertex)) : OptionalDouble.empty();
    }

    OptionalDouble closeness(int vertex) {
        return hasCentrality() ? OptionalDouble.of(centrality.getFirst().closeness(vertex)) : OptionalDouble.empty();
    }
}

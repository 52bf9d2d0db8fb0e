package org.vorort.network.files;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.vorort.network.graph.Graph;

/** Every edge of a network once, from its lower end. */
final class EdgeWalk implements Iterator<EdgeWalk.Edge> {

    /** @param one the lower of the two ends */
    record Edge(int one, int other, double weight) {}

    private final Graph graph;
    private int vertex;
    private int position;

    EdgeWalk(Graph graph) {
        this.graph = graph;
    }

    @Override
    public boolean hasNext() {
        while (vertex < graph.size()) {
            while (position < graph.degree(vertex)) {
                if (graph.neighbour(vertex, position) > vertex) {
                    return true;
                }
                position++;
            }
            vertex++;
            position = 0;
        }
        return false;
    }

    @Override
    public Edge next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var edge = new Edge(vertex, graph.neighbour(vertex, position), graph.weight(vertex, position));
        position++;
        return edge;
    }
}

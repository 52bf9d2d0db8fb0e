package org.vorort.network.graph;

import java.util.List;

/**
 * An undirected network that never changes: vertices are numbers from 0, each with a label, and any two of them are
 * joined by one edge or none. Made by a {@link GraphBuilder}.
 *
 * <p>Promise: every answer is exact, the same at every call, and safe to ask from several threads; neighbours come in
 * ascending order. A vertex that is not there is a bug of the caller and ends in an {@link IndexOutOfBoundsException}.
 */
public final class Graph {

    private final List<String> labels;
    private final int[] starts;
    private final int[] targets;
    private final double[] weights;
    private final int loops;
    private final int parallels;

    /** The neighbours of vertex v are {@code targets[starts[v]]} up to {@code targets[starts[v + 1] - 1]}. */
    Graph(List<String> labels, int[] starts, int[] targets, double[] weights, int loops, int parallels) {
        this.labels = List.copyOf(labels);
        this.starts = starts;
        this.targets = targets;
        this.weights = weights;
        this.loops = loops;
        this.parallels = parallels;
    }

    /** How many vertices there are. */
    public int size() {
        return labels.size();
    }

    /** How many pairs of different vertices are joined. */
    public int edgeCount() {
        return targets.length / 2;
    }

    /** What the vertex is called; labels need not differ. */
    public String label(int vertex) {
        return labels.get(vertex);
    }

    /** How many other vertices this one is joined to. */
    public int degree(int vertex) {
        return starts[vertex + 1] - starts[vertex];
    }

    /** The neighbour at this position, counted from 0 and below {@link #degree}. */
    public int neighbour(int vertex, int position) {
        return targets[starts[vertex] + position];
    }

    /** The weight of the edge to the neighbour at this position; 1 where no weights were given. */
    public double weight(int vertex, int position) {
        return weights.length == 0 ? 1 : weights[starts[vertex] + position];
    }

    /** Whether any edge was given a weight. */
    public boolean isWeighted() {
        return weights.length > 0;
    }

    /** How many edges from a vertex to itself were left out. */
    public int loops() {
        return loops;
    }

    /** How many edges were merged into one between the same two vertices, in whichever direction. */
    public int parallels() {
        return parallels;
    }

    /** What hangs together. */
    public Components components() {
        return Components.of(this);
    }

    /** The vertices and edges whose loss parts what hangs together. */
    public Cuts cuts() {
        return CutSearch.in(this);
    }

    /**
     * How much lies between the others, and how near they are, of every vertex. Weights play no part. Works on two
     * threads where that pays; takes time in proportion to {@link #centralitySteps}.
     */
    public Centrality centrality() {
        return PathSearch.in(this);
    }

    /** How many edges {@link #centrality} has to look at, twice; some hundred million take a second. */
    public long centralitySteps() {
        return PathSearch.steps(this);
    }

    /**
     * The parts into which the vertex's surroundings fall without it: each the ascending vertices of one part, the largest
     * part first. One part means that nothing falls apart; none, that the vertex stood alone.
     */
    public List<int[]> partsWithout(int vertex) {
        return Parts.without(this, vertex);
    }

    int[] starts() {
        return starts;
    }

    int[] targets() {
        return targets;
    }
}

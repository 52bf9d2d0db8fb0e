package org.vorort.network.graph;

/**
 * Two measures of every vertex. Betweenness: on which share of the shortest paths between two others it lies, between 0
 * and 1 (Freeman 1977). Closeness: how near the vertices are that can be reached from it, times the share of all others
 * that can be reached (Wasserman and Faust 1994); 0 where nothing can be reached.
 */
public final class Centrality {

    private final double[] betweenness;
    private final double[] closeness;

    Centrality(double[] betweenness, double[] closeness) {
        this.betweenness = betweenness;
        this.closeness = closeness;
    }

    /** Between 0 and 1; 0 in networks of fewer than three. */
    public double betweenness(int vertex) {
        return betweenness[vertex];
    }

    /** Between 0 and 1. */
    public double closeness(int vertex) {
        return closeness[vertex];
    }
}

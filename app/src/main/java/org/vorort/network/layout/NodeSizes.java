package org.vorort.network.layout;

import java.util.Arrays;

/**
 * How much room the nodes take.
 *
 * @param radii one for each vertex
 * @param edge how long an edge is where there is room enough
 * @param gap what stays free between any two nodes at least
 */
public record NodeSizes(double[] radii, double edge, double gap) {

    static NodeSizes equal(int count, double radius, double edge, double gap) {
        var radii = new double[count];
        Arrays.fill(radii, radius);
        return new NodeSizes(radii, edge, gap);
    }

    double largest() {
        return Arrays.stream(radii).max().orElse(0);
    }

    /** How far the middles of two nodes are apart at least. */
    double apart(int one, int other) {
        return radii[one] + radii[other] + gap;
    }
}

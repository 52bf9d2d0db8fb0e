package org.vorort.network.layout;

import org.vorort.network.graph.Graph;

/**
 * A component laid out for itself.
 *
 * @param members its vertices in ascending order
 * @param x of the middle of each member, counted from the left of the box
 * @param y of the middle of each member, counted from the top of the box
 */
record ComponentBox(int[] members, double[] x, double[] y, double width, double height) {

    /** Beyond this the distances of all pairs would take more memory than a page may. */
    private static final int MOST_PAIRED = 4_000;

    /** What circles need beside their own area, so that lines between them can be followed. */
    private static final double AIR = 3;

    static ComponentBox of(Graph graph, NodeSizes sizes, int[] members) {
        var distances = new Distances(graph, members);
        var start = PivotStart.of(distances);
        var x = start.x();
        var y = start.y();
        if (members.length <= MOST_PAIRED) {
            new Stress(distances.pairs(), x, y).improve();
        }
        var own = new double[members.length];
        for (var i = 0; i < members.length; i++) {
            own[i] = sizes.radii()[members[i]];
        }
        var ownSizes = new NodeSizes(own, sizes.edge(), sizes.gap());
        enlarge(x, y, Math.max(sizes.edge(), roomy(x, y, ownSizes)));
        new Spread(ownSizes, x, y).apart();
        return boxed(members, ownSizes, x, y);
    }

    /** How much to enlarge, so that there is air for all circles inside the outline. */
    private static double roomy(double[] x, double[] y, NodeSizes sizes) {
        var needed = 0.0;
        for (var radius : sizes.radii()) {
            var side = 2 * radius + sizes.gap();
            needed += side * side;
        }
        var variance = variance(x) * variance(y);
        // Twice the deviation to either side is about what a round cloud fills.
        var area = 4 * Math.PI * Math.sqrt(variance);
        return area < 1e-9 ? 0 : Math.min(Math.sqrt(AIR * needed / area), 4 * sizes.edge());
    }

    private static double variance(double[] values) {
        var sum = 0.0;
        var squares = 0.0;
        for (var value : values) {
            sum += value;
            squares += value * value;
        }
        return Math.max(0, squares / values.length - sum * sum / values.length / values.length);
    }

    private static void enlarge(double[] x, double[] y, double factor) {
        for (var i = 0; i < x.length; i++) {
            x[i] *= factor;
            y[i] *= factor;
        }
    }

    private static ComponentBox boxed(int[] members, NodeSizes sizes, double[] x, double[] y) {
        var left = Double.POSITIVE_INFINITY;
        var top = Double.POSITIVE_INFINITY;
        var right = Double.NEGATIVE_INFINITY;
        var bottom = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < members.length; i++) {
            left = Math.min(left, x[i] - sizes.radii()[i]);
            right = Math.max(right, x[i] + sizes.radii()[i]);
            top = Math.min(top, y[i] - sizes.radii()[i]);
            bottom = Math.max(bottom, y[i] + sizes.radii()[i]);
        }
        for (var i = 0; i < members.length; i++) {
            x[i] -= left;
            y[i] -= top;
        }
        return new ComponentBox(members, x, y, right - left, bottom - top);
    }
}

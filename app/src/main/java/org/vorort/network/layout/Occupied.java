package org.vorort.network.layout;

import java.util.ArrayList;
import java.util.List;

/** Which places are taken, and where the next free one is. */
final class Occupied {

    /** The turn from one try to the next by which a spiral covers a plane evenly. */
    private static final double TURN = Math.PI * (3 - Math.sqrt(5));

    private final NodeSizes sizes;
    private final Cells cells;
    private final double[] x;
    private final double[] y;
    private final List<Integer> taken = new ArrayList<>();
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    Occupied(NodeSizes sizes) {
        this.sizes = sizes;
        cells = new Cells(sizes.radii().length, 2 * sizes.largest() + sizes.gap());
        x = new double[sizes.radii().length];
        y = new double[sizes.radii().length];
    }

    void add(int vertex, Spot spot) {
        x[vertex] = spot.x();
        y[vertex] = spot.y();
        cells.add(vertex, spot.x(), spot.y());
        taken.add(vertex);
        left = Math.min(left, spot.x() - sizes.radii()[vertex]);
        right = Math.max(right, spot.x() + sizes.radii()[vertex]);
        bottom = Math.max(bottom, spot.y() + sizes.radii()[vertex]);
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    double left() {
        return isEmpty() ? 0 : left;
    }

    double right() {
        return isEmpty() ? 0 : right;
    }

    double bottom() {
        return isEmpty() ? 0 : bottom;
    }

    boolean isFree(int vertex, Spot spot) {
        for (var cell : cells.around(spot.x(), spot.y())) {
            for (var other = cells.first(cell); other >= 0; other = cells.next(other)) {
                if (Math.hypot(x[other] - spot.x(), y[other] - spot.y()) < sizes.apart(vertex, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The free place nearest to this one, looked for in a spiral that always begins the same way. */
    Spot nearest(int vertex, Spot wanted) {
        var step = Math.max(1e-6, (sizes.radii()[vertex] + sizes.gap()) / 2);
        for (var attempt = 0; ; attempt++) {
            var radius = step * Math.sqrt(attempt);
            var angle = attempt * TURN;
            var spot = new Spot(wanted.x() + radius * Math.cos(angle), wanted.y() + radius * Math.sin(angle));
            if (isFree(vertex, spot)) {
                return spot;
            }
        }
    }
}

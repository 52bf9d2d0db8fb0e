package org.vorort.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A first guess at the places: classical scaling of the distances to a few pivots, each as far from the others as can be
 * (Brandes and Pich 2007). It unfolds the network at large, so that the rest needs few rounds and comes out the same.
 */
final class PivotStart {

    private static final int PIVOTS = 50;
    private static final int ROUNDS = 100;

    /** Vertices with the same distances would lie on each other; a touch apart they can be parted. */
    private static final double TOUCH = 0.05;

    private final double[] x;
    private final double[] y;

    private PivotStart(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }

    /** Places in steps: an edge is one long on the average. */
    static PivotStart of(Distances distances) {
        var centred = centred(pivots(distances), distances.size());
        var first = axis(centred, new double[centred.length]);
        var second = axis(centred, first);
        var x = along(centred, first);
        var y = along(centred, second);
        var mean = distances.meanEdge(x, y);
        for (var i = 0; i < x.length; i++) {
            x[i] = (mean > 0 ? x[i] / mean : 0) + TOUCH * Scatter.of(i, 0);
            y[i] = (mean > 0 ? y[i] / mean : 0) + TOUCH * Scatter.of(i, 1);
        }
        return new PivotStart(x, y);
    }

    private static List<short[]> pivots(Distances distances) {
        var pivots = new ArrayList<short[]>();
        var nearest = new int[distances.size()];
        Arrays.fill(nearest, Integer.MAX_VALUE);
        var next = farthest(distances.from(0));
        while (pivots.size() < Math.min(PIVOTS, distances.size())) {
            var steps = distances.from(next);
            pivots.add(steps);
            for (var i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], steps[i]);
            }
            next = 0;
            for (var i = 0; i < nearest.length; i++) {
                next = nearest[i] > nearest[next] ? i : next;
            }
        }
        return pivots;
    }

    private static int farthest(short[] steps) {
        var farthest = 0;
        for (var i = 0; i < steps.length; i++) {
            farthest = steps[i] > steps[farthest] ? i : farthest;
        }
        return farthest;
    }

    /** Squared distances with the mean of every row and column taken out. */
    private static double[][] centred(List<short[]> pivots, int size) {
        var centred = new double[pivots.size()][size];
        var rows = new double[size];
        var total = 0.0;
        for (var pivot = 0; pivot < pivots.size(); pivot++) {
            var column = 0.0;
            for (var i = 0; i < size; i++) {
                var steps = (double) pivots.get(pivot)[i];
                centred[pivot][i] = steps * steps;
                column += steps * steps / size;
                rows[i] += steps * steps / pivots.size();
            }
            for (var i = 0; i < size; i++) {
                centred[pivot][i] -= column;
            }
            total += column / pivots.size();
        }
        for (var column : centred) {
            for (var i = 0; i < size; i++) {
                column[i] = -0.5 * (column[i] - rows[i] + total);
            }
        }
        return centred;
    }

    /** The direction in which the places differ most, at right angles to another one. */
    private static double[] axis(double[][] centred, double[] other) {
        var axis = new double[centred.length];
        for (var i = 0; i < axis.length; i++) {
            axis[i] = 1 + Scatter.of(i, 2);
        }
        for (var round = 0; round < ROUNDS; round++) {
            var places = along(centred, axis);
            var next = new double[axis.length];
            for (var i = 0; i < axis.length; i++) {
                next[i] = product(centred[i], places);
            }
            var shared = product(next, other);
            for (var i = 0; i < axis.length; i++) {
                next[i] -= shared * other[i];
            }
            var length = Math.sqrt(product(next, next));
            for (var i = 0; i < axis.length; i++) {
                axis[i] = length > 1e-12 ? next[i] / length : 0;
            }
        }
        return axis;
    }

    private static double[] along(double[][] centred, double[] axis) {
        var places = new double[centred[0].length];
        for (var pivot = 0; pivot < centred.length; pivot++) {
            for (var i = 0; i < places.length; i++) {
                places[i] += centred[pivot][i] * axis[pivot];
            }
        }
        return places;
    }

    private static double product(double[] one, double[] other) {
        var sum = 0.0;
        for (var i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}

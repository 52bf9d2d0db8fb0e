package org.vorort.network.layout;

/**
 * Moves every vertex to where its distances to all others fit the steps between them best, near ones weighing most, round
 * by round until nothing moves (stress majorisation: De Leeuw 1977; Gansner, Koren and North 2004).
 */
final class Stress {

    private static final int ROUNDS = 300;

    /** Thousands of nodes have had their share of time after fewer rounds, and look no better after more. */
    private static final long STEPS = 600_000_000L;

    /** When the farthest move of a round is this part of an edge, no eye sees it. */
    private static final double STILL = 0.01;

    private static final double TOUCHING = 1e-9;

    private final short[][] steps;
    private final double[] x;
    private final double[] y;
    private final double[] inverses;

    Stress(short[][] steps, double[] x, double[] y) {
        this.steps = steps;
        this.x = x;
        this.y = y;
        var farthest = 0;
        for (var row : steps) {
            for (var distance : row) {
                farthest = Math.max(farthest, distance);
            }
        }
        inverses = new double[farthest + 1];
        for (var distance = 1; distance <= farthest; distance++) {
            inverses[distance] = 1.0 / distance;
        }
    }

    void improve() {
        var rounds = Math.clamp(STEPS / Math.max(1, (long) x.length * x.length), 20, ROUNDS);
        var moved = Double.MAX_VALUE;
        for (var round = 0; round < rounds && moved > STILL; round++) {
            moved = 0;
            for (var i = 0; i < x.length; i++) {
                moved = Math.max(moved, move(i));
            }
        }
    }

    private double move(int i) {
        var row = steps[i];
        var atX = x[i];
        var atY = y[i];
        var sumX = 0.0;
        var sumY = 0.0;
        var sum = 0.0;
        for (var j = 0; j < row.length; j++) {
            if (j == i) {
                continue;
            }
            var inverse = inverses[row[j]];
            var weight = inverse * inverse;
            var dx = atX - x[j];
            var dy = atY - y[j];
            var distance = Math.sqrt(dx * dx + dy * dy);
            var pull = distance > TOUCHING ? inverse / distance : 0;
            sumX += weight * x[j] + pull * dx;
            sumY += weight * y[j] + pull * dy;
            sum += weight;
        }
        x[i] = sumX / sum;
        y[i] = sumY / sum;
        return Math.hypot(x[i] - atX, y[i] - atY);
    }
}

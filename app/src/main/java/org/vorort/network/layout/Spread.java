package org.vorort.network.layout;

/** Pushes circles apart that overlap, as little as can be; where pushing finds no end, the whole picture grows a little. */
final class Spread {

    private static final int ROUNDS = 40;
    private static final double GROWTH = 1.08;

    /** A little more than needed, so that rounding leaves nothing over. */
    private static final double PUSH = 1.01;

    private final NodeSizes sizes;
    private final double[] x;
    private final double[] y;

    Spread(NodeSizes sizes, double[] x, double[] y) {
        this.sizes = sizes;
        this.x = x;
        this.y = y;
    }

    void apart() {
        while (true) {
            for (var round = 0; round < ROUNDS; round++) {
                if (!push()) {
                    return;
                }
            }
            for (var i = 0; i < x.length; i++) {
                x[i] *= GROWTH;
                y[i] *= GROWTH;
            }
        }
    }

    /** One round over all pairs near each other; whether any overlapped. */
    private boolean push() {
        var cells = new Cells(x.length, 2 * sizes.largest() + sizes.gap());
        for (var i = 0; i < x.length; i++) {
            cells.add(i, x[i], y[i]);
        }
        var pushed = false;
        for (var i = 0; i < x.length; i++) {
            for (var cell : cells.around(x[i], y[i])) {
                for (var j = cells.first(cell); j >= 0; j = cells.next(j)) {
                    pushed |= j > i && push(i, j);
                }
            }
        }
        return pushed;
    }

    private boolean push(int i, int j) {
        var dx = x[j] - x[i];
        var dy = y[j] - y[i];
        var distance = Math.hypot(dx, dy);
        var missing = sizes.apart(i, j) - distance;
        if (missing <= 0) {
            return false;
        }
        if (distance < 1e-6) {
            dx = Scatter.of(i, j);
            dy = Scatter.of(j, i);
            distance = Math.max(1e-6, Math.hypot(dx, dy));
        }
        var part = missing * PUSH / 2 / distance;
        x[i] -= dx * part;
        y[i] -= dy * part;
        x[j] += dx * part;
        y[j] += dy * part;
        return true;
    }
}

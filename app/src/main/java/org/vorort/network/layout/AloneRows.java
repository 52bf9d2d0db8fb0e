package org.vorort.network.layout;

/** Rows for those who stand alone, from left to right; places that are taken are passed over. */
final class AloneRows {

    /** A block of many is half as wide again as it is high, where nothing wider stands above. */
    private static final double WIDER = 1.5;

    private final Occupied occupied;
    private final double column;
    private final double row;
    private final double left;
    private final int columns;
    private final double top;
    private int next;

    AloneRows(Occupied occupied, NodeSizes sizes, int count, double top) {
        this.occupied = occupied;
        this.top = top;
        var closest = 2 * sizes.largest() + sizes.gap();
        // Somewhat apart, because they too have names.
        column = Math.max(closest, sizes.edge());
        row = Math.max(closest, sizes.edge() / 2);
        left = occupied.left() + sizes.largest();
        var square = (int) Math.ceil(Math.sqrt(count * WIDER * row / column));
        var fitting = 1 + (int) Math.floor((occupied.right() - occupied.left() - 2 * sizes.largest()) / column);
        columns = Math.max(1, Math.max(square, fitting));
    }

    Spot next(int vertex) {
        while (true) {
            var spot = new Spot(left + next % columns * column, top + next / columns * row);
            next++;
            if (occupied.isFree(vertex, spot)) {
                return spot;
            }
        }
    }
}

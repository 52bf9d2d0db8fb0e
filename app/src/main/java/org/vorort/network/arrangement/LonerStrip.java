package org.vorort.network.arrangement;

import java.util.List;
import org.vorort.network.arrangement.Arrangement.Guest;

/** Those who are joined to nobody stand in rows along the lower rim, where everybody sees that they stand alone. */
final class LonerStrip {

    private static final double COLUMN = 88;
    private static final double ROW = 46;
    private static final double MOST = 0.45;

    private final List<Integer> loners;
    private final int perRow;
    private final int rows;
    private final double rowHeight;
    private final boolean everybody;

    LonerStrip(List<Guest> guests, List<Integer> loners) {
        this.loners = loners;
        this.everybody = loners.size() == guests.size();
        var fit = (int) (Arrangement.WIDTH / COLUMN);
        var most = everybody ? Arrangement.HEIGHT : Arrangement.HEIGHT * MOST;
        var wanted = Math.ceilDiv(loners.size(), fit);
        this.perRow = wanted * ROW <= most ? fit : Math.ceilDiv(loners.size(), Math.max(1, (int) (most / 20)));
        this.rows = loners.isEmpty() ? 0 : Math.ceilDiv(loners.size(), perRow);
        this.rowHeight = rows == 0 ? 0 : Math.min(ROW, most / rows);
    }

    /** What it takes from the height of the map, with a gap above. */
    double height() {
        return rows == 0 ? 0 : rows * rowHeight + ROW / 2;
    }

    void seat(Places places) {
        for (var number = 0; number < loners.size(); number++) {
            var row = number / perRow;
            var inRow = Math.min(perRow, loners.size() - row * perRow);
            places.x[loners.get(number)] = (number % perRow + 0.5) / inRow * Arrangement.WIDTH;
            var below = (rows - 1 - row) * rowHeight;
            places.y[loners.get(number)] = everybody
                    ? Arrangement.HEIGHT / 2 + (row - (rows - 1) / 2.0) * rowHeight
                    : Arrangement.HEIGHT - below;
        }
    }
}

package org.vorort.network.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A grid over the plane that knows who stands in which of its cells, so that only near ones need to be looked at. */
final class Cells {

    private static final int NONE = -1;

    private final double side;
    private final Map<Long, Integer> firsts = new HashMap<>();
    private final int[] nexts;

    /** @param side at least as long as the farthest at which two matter to each other */
    Cells(int count, double side) {
        this.side = Math.max(side, 1e-9);
        nexts = new int[count];
        Arrays.fill(nexts, NONE);
    }

    void add(int index, double x, double y) {
        var before = firsts.put(key(cell(x), cell(y)), index);
        nexts[index] = before == null ? NONE : before;
    }

    /** The cell of this place and the eight beside it. */
    long[] around(double x, double y) {
        var around = new long[9];
        for (var i = 0; i < 9; i++) {
            around[i] = key(cell(x) + i % 3 - 1, cell(y) + i / 3 - 1);
        }
        return around;
    }

    /** Whoever stands in this cell; negative where nobody does. */
    int first(long cell) {
        return firsts.getOrDefault(cell, NONE);
    }

    /** The next one in the same cell; negative after the last. */
    int next(int index) {
        return nexts[index];
    }

    private long cell(double place) {
        return (long) Math.floor(place / side);
    }

    private static long key(long column, long row) {
        return column << 32 ^ row & 0xFFFFFFFFL;
    }
}

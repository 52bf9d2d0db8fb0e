package org.vorort.fairshare.pabulib;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Finds projects by the bytes of their ids, without making a text of each of the millions of times they are named. */
final class ProjectIds {

    private final byte[][] ids;
    private final int[] table;

    ProjectIds(List<String> ids) {
        this.ids = ids.stream().map(id -> id.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
        this.table = new int[Integer.highestOneBit(Math.max(4, ids.size())) * 4];
        Arrays.fill(table, -1);
        for (var project = 0; project < ids.size(); project++) {
            table[slot(this.ids[project], 0, this.ids[project].length)] = project;
        }
    }

    /** The position of the project with this id; -1 where there is none. */
    int find(byte[] bytes, int from, int to) {
        return table[slot(bytes, from, to)];
    }

    /** Where the id stands in the table, or would stand: from its hash on the next free place. */
    private int slot(byte[] bytes, int from, int to) {
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        var slot = (hash ^ (hash >>> 15)) & (table.length - 1);
        while (table[slot] >= 0 && !Arrays.equals(ids[table[slot]], 0, ids[table[slot]].length, bytes, from, to)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }
}

package org.vorort.network.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Who is joined to whom, each once. */
record Links(int[][] neighbours) {

    static Links of(int size, List<Arrangement.Joined> joined) {
        var sets = new ArrayList<TreeSet<Integer>>();
        for (var i = 0; i < size; i++) {
            sets.add(new TreeSet<>());
        }
        for (var pair : joined) {
            if (pair.from() != pair.to()) {
                sets.get(pair.from()).add(pair.to());
                sets.get(pair.to()).add(pair.from());
            }
        }
        return new Links(sets.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }

    int size() {
        return neighbours.length;
    }

    int[] of(int guest) {
        return neighbours[guest];
    }

    /** Those who are joined to nobody. */
    List<Integer> loners() {
        return which(true);
    }

    /** Those who are joined to somebody. */
    List<Integer> company() {
        return which(false);
    }

    private List<Integer> which(boolean alone) {
        var found = new ArrayList<Integer>();
        for (var guest = 0; guest < size(); guest++) {
            if ((neighbours[guest].length == 0) == alone) {
                found.add(guest);
            }
        }
        return found;
    }
}

package org.vorort.fairshare.pabulib;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vorort.fairshare.Ballots;
import org.vorort.fairshare.columns.Ints;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/**
 * Finds voters with two ballots. Both count, as every row of the file does, but whoever counts should know. Keeps a number for
 * each id, not the id; only where two numbers are equal the ids themselves are compared.
 */
final class VoterIds {

    private long[] hashes = new long[16];
    private int size;
    private final Ints lines = new Ints();
    private boolean ascending = true;

    void add(byte[] bytes, int from, int to, int line) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + (size >> 1));
        }
        // Ids of up to seven bytes, with their length in front, are numbers of their own: those of a file are often 1,
        // 2, 3.
        var hash = (long) (to - from);
        for (var i = from; i < to; i++) {
            hash = to - from < 8 ? hash << 8 | bytes[i] & 0xFF : (hash ^ bytes[i]) * 0x100000001B3L;
        }
        ascending &= to - from < 8 && (size == 0 || hash > hashes[size - 1]);
        hashes[size++] = hash;
        lines.add(line);
    }

    void compare(Ballots ballots, Remarks remarks) {
        if (ascending) {
            return;
        }
        var suspects = repeated();
        Map<String, Integer> firsts = new HashMap<>();
        for (var ballot = 0; ballot < size && !suspects.isEmpty(); ballot++) {
            if (suspects.contains(hashes[ballot])) {
                var id = ballots.voter(ballot);
                var first = firsts.putIfAbsent(id, lines.get(ballot));
                if (first != null) {
                    remarks.tolerate(
                            Kind.VOTER,
                            lines.get(ballot),
                            1,
                            "The voter " + id + " has another ballot in line " + first + "; both count.");
                }
            }
        }
    }

    private Set<Long> repeated() {
        var sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        var repeated = new HashSet<Long>();
        for (var i = 1; i < size; i++) {
            if (sorted[i] == sorted[i - 1]) {
                repeated.add(sorted[i]);
            }
        }
        return repeated;
    }
}

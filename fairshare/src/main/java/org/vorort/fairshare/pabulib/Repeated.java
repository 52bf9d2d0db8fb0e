package org.vorort.fairshare.pabulib;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Remembers the texts it made last, so that the million rows that say {@code internet} share one. */
final class Repeated {

    private static final int PLACES = 1 << 10;

    /** Longer texts are hardly shared, and would be held on to. */
    private static final int LONGEST = 64;

    private final byte[][] bytes = new byte[PLACES][];
    private final String[] texts = new String[PLACES];

    String text(byte[] row, int from, int to) {
        if (to - from > LONGEST) {
            return new String(row, from, to - from, StandardCharsets.UTF_8);
        }
        var hash = 0;
        for (var i = from; i < to; i++) {
            hash = 31 * hash + row[i];
        }
        var place = (hash ^ (hash >>> 10)) & (PLACES - 1);
        var known = bytes[place];
        if (known == null || !Arrays.equals(known, 0, known.length, row, from, to)) {
            bytes[place] = Arrays.copyOfRange(row, from, to);
            texts[place] = new String(row, from, to - from, StandardCharsets.UTF_8);
        }
        return texts[place];
    }
}

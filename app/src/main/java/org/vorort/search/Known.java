package org.vorort.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;
import org.vorort.search.words.GermanText.Word;

/**
 * What was found out about an index and holds as long as it stays as it is: a change makes other keys, and what nobody asks for
 * any more is forgotten.
 *
 * @param seen what may be seen of a segment
 * @param meanings what a word stands for
 */
record Known(Cache<Known.Place, FixedBitSet> seen, Cache<Known.Heard, Meaning> meanings) {

    /** A segment of the index and what a visitor holds. */
    record Place(Object segment, Set<String> held) {}

    /** A word, the state of the index and what a visitor holds. */
    record Heard(Object index, Set<String> held, Word word, boolean forgiving) {}

    private static final int MOST_PLACES = 200;
    private static final int MOST_WORDS = 400;

    static Known nothing() {
        return new Known(
                Caffeine.newBuilder().maximumSize(MOST_PLACES).build(),
                Caffeine.newBuilder().maximumSize(MOST_WORDS).build());
    }
}

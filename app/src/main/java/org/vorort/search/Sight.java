package org.vorort.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see, document by document. Every question to the index passes here, also which words there are: a search
 * answers as if what one may not see did not exist.
 */
final class Sight {

    /** A segment of the index and what a visitor holds. */
    record Place(Object segment, Set<String> words) {}

    private final Set<String> words;
    private final Cache<Place, FixedBitSet> known;

    /**
     * @param words what this visitor holds, see {@link Readers}
     * @param known what was looked at before: a segment never changes, so neither does what may be seen of it
     */
    Sight(Set<String> words, Cache<Place, FixedBitSet> known) {
        this.words = Set.copyOf(words);
        this.known = known;
    }

    /** Room for few kinds of readers times few segments. */
    static Cache<Place, FixedBitSet> nothingKnown() {
        return Caffeine.newBuilder().maximumSize(200).build();
    }

    FixedBitSet of(LeafReader segment) throws IOException {
        var place = new Place(segment.getCoreCacheHelper().getKey(), words);
        var seen = known.getIfPresent(place);
        if (seen == null) {
            seen = look(segment);
            known.put(place, seen);
        }
        return seen;
    }

    /** Whether this word stands anywhere one may look. */
    boolean has(LeafReader segment, String field, BytesRef word) throws IOException {
        var documents = segment.postings(new Term(field, word));
        if (documents == null) {
            return false;
        }
        var seen = of(segment);
        var live = segment.getLiveDocs();
        for (var at = documents.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = documents.nextDoc()) {
            if (seen.get(at) && (live == null || live.get(at))) {
                return true;
            }
        }
        return false;
    }

    private FixedBitSet look(LeafReader segment) throws IOException {
        var seen = new FixedBitSet(Math.max(1, segment.maxDoc()));
        for (var word : words) {
            var documents = segment.postings(new Term(CardFields.READER, word));
            if (documents != null) {
                seen.or(documents);
            }
        }
        for (var word : words) {
            var documents = segment.postings(new Term(CardFields.HIDDEN, word));
            for (var at = next(documents); at != DocIdSetIterator.NO_MORE_DOCS; at = next(documents)) {
                seen.clear(at);
            }
        }
        return seen;
    }

    private static int next(@Nullable PostingsEnum documents) throws IOException {
        return documents == null ? DocIdSetIterator.NO_MORE_DOCS : documents.nextDoc();
    }
}

package org.vorort.search;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.vorort.search.words.GermanText.Word;

/**
 * What somebody may see, document by document. Every question to the index passes here, also which words there are: a search
 * answers as if what one may not see did not exist.
 */
final class Sight {

    private final Set<String> words;
    private final Known known;

    /**
     * @param words what this visitor holds, see {@link Readers}
     * @param known what was looked at before: a segment never changes, so neither does what may be seen of it
     */
    Sight(Set<String> words, Known known) {
        this.words = Set.copyOf(words);
        this.known = known;
    }

    /** What this word stands for in this state of the index, if it was asked for before by somebody who sees the same. */
    Optional<Meaning> meaning(IndexReader index, Word word, boolean forgiving) {
        return Optional.ofNullable(known.meanings().getIfPresent(heard(index, word, forgiving)));
    }

    void keep(IndexReader index, Meaning meaning, boolean forgiving) {
        known.meanings().put(heard(index, meaning.word(), forgiving), meaning);
    }

    private Known.Heard heard(IndexReader index, Word word, boolean forgiving) {
        return new Known.Heard(index.getReaderCacheHelper().getKey(), words, word, forgiving);
    }

    FixedBitSet of(LeafReader segment) throws IOException {
        var place = new Known.Place(segment.getCoreCacheHelper().getKey(), words);
        var seen = known.seen().getIfPresent(place);
        if (seen == null) {
            seen = look(segment);
            known.seen().put(place, seen);
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

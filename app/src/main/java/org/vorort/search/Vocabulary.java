package org.vorort.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.vorort.search.words.Compounds;
import org.vorort.search.words.KnownWords;

/** The words of a town's texts, as far as this visitor may read them. */
final class Vocabulary {

    /** Words of three letters are too often no words: only those that are known from the start count. */
    private static final int LONG_ENOUGH = 4;

    private static final int MOST_LOOKED_AT = 20_000;
    private static final int MOST_BEGINNINGS = 200;
    private static final int MOST_SIMILAR = 50;

    /** The first letter is taken to be the one that was meant. */
    private static final int RIGHT_LETTERS = 1;

    private static final List<String> PLAIN_FIELDS = List.of(CardFields.TITLE, CardFields.TEXT);
    private static final List<String> STEM_FIELDS = List.of(CardFields.TITLE_STEM, CardFields.TEXT_STEM);

    private final IndexReader index;
    private final Sight sight;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Compounds compounds;

    Vocabulary(IndexReader index, Sight sight) {
        this.index = index;
        this.sight = sight;
        this.compounds = new Compounds(this::knows);
    }

    /** The stems of longer words of which this one is a part. */
    Set<String> longerWords(String stem) throws IOException {
        var longer = new LinkedHashSet<String>();
        if (stem.length() < Compounds.SHORTEST_PART) {
            return longer;
        }
        for (var leaf : index.leaves()) {
            for (var field : STEM_FIELDS) {
                for (var word : beginning(leaf.reader(), field, stem)) {
                    if (compounds.isPart("", stem, word.substring(stem.length()))) {
                        longer.add(word);
                    }
                }
            }
            for (var turned : beginning(leaf.reader(), CardFields.ROTATION, stem)) {
                var seam = turned.indexOf(Compounds.SEAM);
                var before = turned.substring(seam + 1);
                if (compounds.isPart(before, stem, turned.substring(stem.length(), seam))) {
                    longer.add(before + turned.substring(0, seam));
                }
            }
        }
        return longer;
    }

    /** The words a longer one is made of; none where it is not. */
    List<String> parts(String stem) {
        return compounds.parts(stem);
    }

    /** Words that begin like this one. */
    Set<String> beginningLike(String plain) throws IOException {
        var words = new TreeSet<String>();
        if (plain.length() < Compounds.SHORTEST_PART) {
            return words;
        }
        for (var leaf : index.leaves()) {
            for (var field : PLAIN_FIELDS) {
                for (var word : beginning(leaf.reader(), field, plain)) {
                    if (sight.has(leaf.reader(), field, new BytesRef(word))) {
                        words.add(word);
                    }
                }
            }
        }
        words.remove(plain);
        return words.stream().limit(MOST_BEGINNINGS).collect(Collectors.toSet());
    }

    /** Stems of which this may be a slip of the finger. */
    Set<String> similarTo(String stem) throws IOException {
        var similar = new TreeSet<String>();
        var slips = stem.length() >= 8 ? 2 : stem.length() >= 4 ? 1 : 0;
        if (slips == 0) {
            return similar;
        }
        var alike = FuzzyQuery.getFuzzyAutomaton(stem, slips, RIGHT_LETTERS, true);
        for (var leaf : index.leaves()) {
            for (var field : STEM_FIELDS) {
                var terms = leaf.reader().terms(field);
                var words = terms == null ? TermsEnum.EMPTY : alike.getTermsEnum(terms);
                for (var word = words.next(); word != null; word = words.next()) {
                    if (sight.has(leaf.reader(), field, word)) {
                        similar.add(word.utf8ToString());
                    }
                }
            }
        }
        similar.remove(stem);
        return similar.stream().limit(MOST_SIMILAR).collect(Collectors.toSet());
    }

    private boolean knows(String stem) {
        return KnownWords.has(stem) || (stem.length() >= LONG_ENOUGH && known.computeIfAbsent(stem, this::isWritten));
    }

    private boolean isWritten(String stem) {
        try {
            for (var leaf : index.leaves()) {
                for (var field : STEM_FIELDS) {
                    if (sight.has(leaf.reader(), field, new BytesRef(stem))) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> beginning(LeafReader segment, String field, String start) throws IOException {
        var found = new ArrayList<String>();
        var terms = segment.terms(field);
        if (terms == null) {
            return found;
        }
        var prefix = new BytesRef(start);
        var words = terms.iterator();
        if (words.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return found;
        }
        for (var word = words.term();
                word != null && StringHelper.startsWith(word, prefix) && found.size() < MOST_LOOKED_AT;
                word = words.next()) {
            found.add(word.utf8ToString());
        }
        return found;
    }
}

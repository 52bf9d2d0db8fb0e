package org.vorort.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Lets "Lehrerin", "Lehrerinnen" and "Lehrer" be one word, and keeps the word as it was beside what becomes of it: as the
 * token's type, which nothing else here needs.
 */
final class OneGenderFilter extends TokenFilter {

    private static final int SHORTEST = 6;
    private static final String MANY = "innen";
    private static final String ONE = "in";

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final TypeAttribute kept = addAttribute(TypeAttribute.class);

    OneGenderFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var plain = word.toString();
        kept.setType(plain);
        if (plain.length() >= SHORTEST) {
            word.setLength(root(plain));
        }
        return true;
    }

    /** How many letters stay: "lehrer" of both, "patin" of several. */
    private static int root(String plain) {
        var ending = plain.endsWith(MANY) ? MANY : plain.endsWith(ONE) ? ONE : "";
        var root = plain.length() - ending.length();
        if (ending.isEmpty()) {
            return plain.length();
        }
        if (plain.startsWith("er", root - 2) || plain.startsWith("or", root - 2)) {
            return root;
        }
        return ending.equals(MANY) && root >= 3 ? root + ONE.length() : plain.length();
    }
}

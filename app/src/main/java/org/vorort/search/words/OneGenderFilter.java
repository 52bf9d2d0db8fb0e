package org.vorort.search.words;

import java.io.IOException;
import java.util.regex.Pattern;
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
    private static final Pattern WOMEN = Pattern.compile("(.+[eo]r)in(nen)?");

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
        var women = WOMEN.matcher(plain);
        if (plain.length() >= SHORTEST && women.matches()) {
            word.setEmpty().append(women.group(1));
        } else if (plain.length() > SHORTEST && plain.endsWith("innen")) {
            word.setLength(plain.length() - "nen".length());
        }
        return true;
    }
}

package org.vorort.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Turns a long word round at every place where another could begin: "sprachkurs" becomes "kurs" before "sprach", and so on.
 * In the sorted list of all of them, whatever begins with "kurs" is a word with "kurs" in it.
 */
final class RotationFilter extends TokenFilter {

    private static final int LONGEST_WORD = 60;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final Deque<String> rotations = new ArrayDeque<>();

    RotationFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (rotations.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            rotate(word.toString());
        }
        word.setEmpty().append(rotations.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        rotations.clear();
    }

    private void rotate(String whole) {
        if (whole.length() > LONGEST_WORD || !whole.chars().allMatch(Character::isLetter)) {
            return;
        }
        for (var at = Compounds.SHORTEST_PART; at <= whole.length() - Compounds.SHORTEST_PART; at++) {
            rotations.add(whole.substring(at) + Compounds.SEAM + whole.substring(0, at));
        }
    }
}

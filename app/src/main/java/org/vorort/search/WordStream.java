package org.vorort.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.vorort.search.words.GermanText.Word;

/** Words that were read already, as an index takes them: each text is taken apart once, however often it is listed. */
final class WordStream extends TokenStream {

    private record Step(String word, int increment) {}

    /** Between two texts of a thing; a phrase does not reach from one into the next. */
    private static final int GAP_WORDS = 100;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Step> steps;

    private WordStream(Iterator<Step> steps) {
        this.steps = steps;
    }

    /** @param as how each word is listed */
    static WordStream of(List<List<Word>> texts, Function<Word, String> as) {
        var steps = new ArrayList<Step>();
        for (var text : texts) {
            var increment = steps.isEmpty() ? 1 : GAP_WORDS;
            for (var word : text) {
                steps.add(new Step(as.apply(word), increment));
                increment = 1;
            }
        }
        return new WordStream(steps.iterator());
    }

    /** Words whose place does not matter. */
    static WordStream of(Collection<String> words) {
        return new WordStream(words.stream().map(word -> new Step(word, 1)).iterator());
    }

    @Override
    public boolean incrementToken() {
        if (!steps.hasNext()) {
            return false;
        }
        clearAttributes();
        var step = steps.next();
        word.append(step.word());
        increment.setPositionIncrement(step.increment());
        return true;
    }
}

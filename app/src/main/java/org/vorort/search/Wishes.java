package org.vorort.search;

import java.util.ArrayList;
import java.util.List;
import org.vorort.search.words.Asked;
import org.vorort.search.words.GermanText.Word;

/** What was looked for in the end, to be found again in a text. */
record Wishes(List<Meaning> meanings) {

    /** @param meanings of the words; those of phrases mean what they say */
    static Wishes of(Asked asked, List<Meaning> meanings) {
        var all = new ArrayList<>(meanings);
        asked.phrases().forEach(phrase -> phrase.forEach(word -> all.add(Meaning.literal(word))));
        return new Wishes(List.copyOf(all));
    }

    /** How many words there are to find. */
    int words() {
        return meanings.size();
    }

    /** The place of the first meaning that this word of a text stands for; -1 where none does. */
    int whichFinds(Word word) {
        for (var i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).finds(word)) {
                return i;
            }
        }
        return -1;
    }
}

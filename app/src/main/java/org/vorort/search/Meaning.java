package org.vorort.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorort.search.words.GermanText.Word;

/**
 * Everything a word somebody typed may stand for.
 *
 * @param longer stems of compounds it is a part of
 * @param parts the stems it is made of, if it is a compound itself
 * @param beginnings words that begin like it; looked for only where little else was found
 * @param similar stems it may be a slip of; likewise
 */
record Meaning(Word word, Set<String> longer, List<String> parts, Set<String> beginnings, Set<String> similar) {

    /** Nothing but itself. */
    static Meaning literal(Word word) {
        return new Meaning(word, Set.of(), List.of(), Set.of(), Set.of());
    }

    /** What it says, in all forms and compounds. */
    static Meaning strict(Word word, Vocabulary vocabulary) throws IOException {
        return new Meaning(
                word, vocabulary.longerWords(word.stem()), vocabulary.parts(word.stem()), Set.of(), Set.of());
    }

    /** The same, and what it may have been meant to say. */
    Meaning forgiving(Vocabulary vocabulary) throws IOException {
        var others = new HashSet<>(vocabulary.similarTo(word.stem()));
        others.removeAll(longer);
        return new Meaning(word, longer, parts, vocabulary.beginningLike(word.plain()), others);
    }

    /** Whether a word of a text is why it was found. */
    boolean finds(Word other) {
        return other.plain().equals(word.plain())
                || other.stem().equals(word.stem())
                || longer.contains(other.stem())
                || parts.contains(other.stem())
                || guesses(other);
    }

    /** Whether a word of a text was found only because it looks like the one that was typed. */
    boolean guesses(Word other) {
        return beginnings.contains(other.plain()) || similar.contains(other.stem());
    }
}

package org.vorort.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vorort.search.words.GermanText;
import org.vorort.search.words.GermanText.Word;

/**
 * Why something was found: the sentence that says most of what was asked for, with the words marked.
 *
 * @param guessed words that were found only because they look like what was typed, as they are written there
 */
record Excerpt(List<Piece> pieces, Set<String> guessed) {

    /** A piece of text. @param marked whether it is what was looked for */
    record Piece(String text, boolean marked) {}

    /** A sentence with the words in it that were looked for. @param says how many different ones */
    private record Sentence(String text, List<Word> marks, int says) {}

    private static final Excerpt NOTHING = new Excerpt(List.of(), Set.of());
    private static final int LONGEST_CHARACTERS = 260;
    private static final int BEFORE_FIRST_MARK_CHARACTERS = 90;

    /** So much of a thing is read; what stands further down is found, but not shown. */
    private static final int READ_CHARACTERS = 40_000;

    /** A whole line, such as a title, with its marks. */
    static Excerpt ofLine(String line, Wishes wishes) {
        return marked(read(line, wishes), 0, line.length(), wishes);
    }

    /** The best sentence of these texts; the beginning of the first one where none says anything of it. */
    static Excerpt of(List<String> texts, Wishes wishes) {
        if (texts.isEmpty()) {
            return NOTHING;
        }
        var best = new Sentence(texts.getFirst(), List.of(), 0);
        var left = READ_CHARACTERS;
        for (var text : texts) {
            for (var sentence : sentences(text.substring(0, Math.min(text.length(), left)))) {
                var read = read(sentence, wishes);
                best = read.says() > best.says() ? read : best;
                if (best.says() == wishes.words()) {
                    return shortened(best, wishes);
                }
            }
            left = Math.max(0, left - text.length());
        }
        return shortened(best, wishes);
    }

    private static Sentence read(String text, Wishes wishes) {
        var marks = new ArrayList<Word>();
        var said = new HashSet<Integer>();
        for (var word : GermanText.words(text)) {
            var which = wishes.whichFinds(word);
            if (which >= 0) {
                marks.add(word);
                said.add(which);
            }
        }
        return new Sentence(text, marks, said.size());
    }

    /** A long sentence is shown around its first mark. */
    private static Excerpt shortened(Sentence sentence, Wishes wishes) {
        var text = sentence.text();
        if (text.length() <= LONGEST_CHARACTERS) {
            return marked(sentence, 0, text.length(), wishes);
        }
        var mark = sentence.marks().isEmpty() ? 0 : sentence.marks().getFirst().start();
        var start =
                mark <= BEFORE_FIRST_MARK_CHARACTERS ? 0 : text.indexOf(' ', mark - BEFORE_FIRST_MARK_CHARACTERS) + 1;
        start = start > mark || start < mark - BEFORE_FIRST_MARK_CHARACTERS ? Math.max(0, mark - 1) : start;
        var last = Math.min(text.length(), start + LONGEST_CHARACTERS);
        var blank = text.lastIndexOf(' ', last);
        var end = last == text.length() || blank <= mark ? last : blank;
        return marked(sentence, start, end, wishes);
    }

    private static Excerpt marked(Sentence sentence, int start, int end, Wishes wishes) {
        var pieces = new ArrayList<Piece>();
        var guessed = new LinkedHashSet<String>();
        var text = sentence.text();
        var at = start;
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (var word : sentence.marks()) {
            if (word.start() < at || word.end() > end) {
                continue;
            }
            var written = text.substring(word.start(), word.end());
            pieces.add(new Piece(text.substring(at, word.start()), false));
            pieces.add(new Piece(written, true));
            if (wishes.meanings().get(wishes.whichFinds(word)).guesses(word)) {
                guessed.add(written);
            }
            at = word.end();
        }
        pieces.add(new Piece(text.substring(at, end) + (end < text.length() ? " …" : ""), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return new Excerpt(pieces, guessed);
    }

    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var breaks = BreakIterator.getSentenceInstance(Locale.GERMANY);
        for (var line : text.lines().toList()) {
            breaks.setText(line);
            var start = breaks.first();
            for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                sentences.add(line.substring(start, end).strip());
                start = end;
            }
        }
        sentences.removeIf(String::isEmpty);
        return sentences;
    }
}

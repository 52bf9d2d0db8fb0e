package org.vorort.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vorort.search.words.GermanText.Word;

/**
 * What somebody typed, understood.
 *
 * @param words what has to be there
 * @param phrases what has to stand there word by word, because it was put in quotation marks
 * @param without what must not be there, because a minus stands before it
 * @param wildcards whether there was a star or a question mark, which mean nothing here
 * @param shortened whether there were more words than count
 */
public record Asked(
        List<Word> words, List<List<Word>> phrases, List<Word> without, boolean wildcards, boolean shortened) {

    /** Why nothing can be looked for. */
    public enum Trouble {
        NOTHING,
        TOO_LONG,
        NO_WORDS,
        ONLY_COMMON,
        ONLY_WITHOUT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What came of reading. */
    public sealed interface Reading {
        record Understood(Asked asked) implements Reading {}

        record NotUnderstood(Trouble trouble) implements Reading {}
    }

    public static final int LONGEST_CHARACTERS = 200;
    public static final int MOST_WORDS = 12;

    /** Control characters, and those that turn the direction of writing round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private static final Pattern QUOTED = Pattern.compile("[\"„“”»«]([^\"„“”»«]*)[\"„“”»«]");
    private static final Pattern WITHOUT = Pattern.compile("[-−–](?=[\\p{L}\\p{N}]).*");
    private static final Pattern WILDCARD = Pattern.compile("[*?]+|.*\\*(?!in).*|.*[\\p{L}\\p{N}][?][\\p{L}\\p{N}].*");

    public static Reading read(String typed) {
        var text = visible(typed);
        if (text.isEmpty()) {
            return new Reading.NotUnderstood(Trouble.NOTHING);
        }
        if (text.length() > LONGEST_CHARACTERS) {
            return new Reading.NotUnderstood(Trouble.TOO_LONG);
        }
        var phrases = new ArrayList<List<Word>>();
        for (var quoted = QUOTED.matcher(text); quoted.find(); ) {
            phrases.add(GermanText.words(quoted.group(1)));
        }
        phrases.removeIf(List::isEmpty);
        var words = new ArrayList<Word>();
        var common = new ArrayList<Word>();
        var without = new ArrayList<Word>();
        var wildcards = false;
        for (var piece : QUOTED.matcher(text).replaceAll(" ").strip().split("\\s+")) {
            wildcards |= WILDCARD.matcher(piece).matches();
            var meant = GermanText.words(piece);
            if (WITHOUT.matcher(piece).matches()) {
                without.addAll(meant);
            } else {
                (GermanText.isCommon(piece) ? common : words).addAll(meant);
            }
        }
        if (words.isEmpty() && phrases.isEmpty()) {
            return new Reading.NotUnderstood(trouble(without, common));
        }
        var shortened = words.size() > MOST_WORDS;
        var counted = shortened ? words.subList(0, MOST_WORDS) : words;
        return new Reading.Understood(
                new Asked(List.copyOf(counted), List.copyOf(phrases), List.copyOf(without), wildcards, shortened));
    }

    /** Without characters nobody sees. */
    public static String visible(String typed) {
        return UNSEEN.matcher(typed).replaceAll(" ").strip();
    }

    private static Trouble trouble(List<Word> without, List<Word> common) {
        if (!without.isEmpty()) {
            return Trouble.ONLY_WITHOUT;
        }
        return common.isEmpty() ? Trouble.NO_WORDS : Trouble.ONLY_COMMON;
    }
}

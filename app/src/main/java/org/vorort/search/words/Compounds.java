package org.vorort.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How German makes one word of several: "Sprach|kurs", "Flüchtling|s|beratung|s|stelle". All words here are stems. */
public final class Compounds {

    /** Parts of a word are no shorter: "Rat", "Amt", "Kita". */
    public static final int SHORTEST_PART = 3;

    /** In a word that was turned round: lies between its end and its beginning. */
    public static final char SEAM = '|';

    private static final int LONGEST_WORD = 60;

    /** So long a word at the end says what the whole thing is, whatever stands before it. */
    private static final int SAYS_ENOUGH = 6;

    /** What may stand between two parts. */
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "er", "es", "e");

    private final Predicate<String> knows;

    /** @param knows whether something is a word of its own */
    public Compounds(Predicate<String> knows) {
        this.knows = knows;
    }

    /**
     * A long word turned round at every place where another could begin: "sprachkurs" becomes "kurs" before "sprach", and so on.
     * In the sorted list of all of them, whatever begins with "kurs" is a word with "kurs" in it.
     */
    public static List<String> rotations(String word) {
        var rotations = new ArrayList<String>();
        if (word.length() <= LONGEST_WORD && word.chars().allMatch(Character::isLetter)) {
            for (var at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
                rotations.add(word.substring(at) + SEAM + word.substring(0, at));
            }
        }
        return rotations;
    }

    /** Whether a word is a part of a longer one, which is {@code before + part + after}. */
    public boolean isPart(String before, String part, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return false;
        }
        if (after.isEmpty() && part.length() >= SAYS_ENOUGH && (knows.test(part) || part.length() > SAYS_ENOUGH + 1)) {
            return before.length() >= SHORTEST_PART;
        }
        return (before.isEmpty() || isMadeOfWords(before)) && (after.isEmpty() || follows(after));
    }

    /** The parts of a word, as few as possible, also where the whole is known itself; none where it is not made of several. */
    public List<String> parts(String word) {
        return apart(word).orElse(List.of());
    }

    /** Words to the end, and perhaps a joint after the last one. */
    private boolean isMadeOfWords(String text) {
        return JOINTS.stream()
                .filter(text::endsWith)
                .map(joint -> text.substring(0, text.length() - joint.length()))
                .anyMatch(rest -> words(rest).isPresent());
    }

    /** What comes after a part: perhaps a joint, then words. */
    private boolean follows(String text) {
        return JOINTS.stream()
                .filter(text::startsWith)
                .map(joint -> text.substring(joint.length()))
                .anyMatch(rest -> words(rest).isPresent());
    }

    /** The words a text is made of, or is. */
    private Optional<List<String>> words(String text) {
        return text.length() >= SHORTEST_PART && knows.test(text) ? Optional.of(List.of(text)) : apart(text);
    }

    private Optional<List<String>> apart(String text) {
        Optional<List<String>> best = Optional.empty();
        for (var end = text.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            var first = text.substring(0, end);
            if (!knows.test(first)) {
                continue;
            }
            for (var joint : JOINTS) {
                var rest = text.substring(end);
                var others =
                        rest.startsWith(joint) ? words(rest.substring(joint.length())) : Optional.<List<String>>empty();
                if (others.isPresent()
                        && (best.isEmpty()
                                || others.get().size() + 1 < best.get().size())) {
                    var parts = new ArrayList<>(List.of(first));
                    parts.addAll(others.get());
                    best = Optional.of(parts);
                }
            }
        }
        return best;
    }
}

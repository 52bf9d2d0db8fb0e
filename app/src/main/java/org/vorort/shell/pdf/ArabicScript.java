package org.vorort.shell.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Joins Arabic letters as they are written, for Arabic, Persian, Dari, Urdu and Kurdish; the library's own way knows the
 * letters of Arabic alone. It takes the joined forms that Unicode lists, because PDF text is set sign by sign. Letters for
 * which Unicode lists none, many of Pashto among them, stand unjoined.
 */
final class ArabicScript implements BidiReorderer {

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** A letter, or lam and alef together, as it stands in a word. */
    private record Joined(String letters, Form form) {}

    private static final Map<Joined, String> SIGNS = signs();

    /** Kurdish letters that Unicode joins nowhere, as letters that it does join and the mark above them. */
    private static final Map<Integer, String> SPELT = Map.of(0x06CE, "\u06CC\u065A", 0x06B5, "\u0644\u065A");

    @Override
    public String shapeText(String text) {
        var letters = spelt(text);
        var shaped = new StringBuilder(text.length());
        var joinedBefore = false;
        for (var i = 0; i < letters.length; i++) {
            if (joining(letters[i]) == JoiningType.TRANSPARENT) {
                shaped.appendCodePoint(letters[i]);
                continue;
            }
            var together = i + 1 < letters.length && SIGNS.containsKey(new Joined(text(letters, i, 2), Form.ISOLATED));
            var count = together ? 2 : 1;
            var joinedAfter = reachesAfter(letters[i + count - 1]) && reachesBefore(letters, i + count);
            var form = form(joinedBefore && reachesBefore(letters, i), joinedAfter);
            var plain = text(letters, i, count);
            shaped.append(SIGNS.getOrDefault(new Joined(plain, form), plain));
            joinedBefore = joinedAfter;
            i += count - 1;
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer2.getNFKCInstance().normalize(text);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int[] spelt(String text) {
        var spelt = new StringBuilder(text.length());
        Normalizer2.getNFCInstance()
                .normalize(text)
                .codePoints()
                .forEach(letter -> spelt.append(SPELT.getOrDefault(letter, Character.toString(letter))));
        return spelt.codePoints().toArray();
    }

    private static Form form(boolean before, boolean after) {
        if (before) {
            return after ? Form.MEDIAL : Form.FINAL;
        }
        return after ? Form.INITIAL : Form.ISOLATED;
    }

    private static boolean reachesAfter(int letter) {
        return switch (joining(letter)) {
            case JoiningType.DUAL_JOINING, JoiningType.JOIN_CAUSING, JoiningType.LEFT_JOINING -> true;
            default -> false;
        };
    }

    /** Whether the first letter from here on reaches back; marks between two letters do not part them. */
    private static boolean reachesBefore(int[] letters, int from) {
        for (var i = from; i < letters.length; i++) {
            switch (joining(letters[i])) {
                case JoiningType.TRANSPARENT -> {}
                case JoiningType.DUAL_JOINING, JoiningType.JOIN_CAUSING, JoiningType.RIGHT_JOINING -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static int joining(int letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    private static String text(int[] letters, int from, int count) {
        return new String(letters, from, count);
    }

    /** What Unicode says its blocks of Arabic forms stand for. A letter alone needs no sign but itself. */
    private static Map<Joined, String> signs() {
        var signs = new HashMap<Joined, String>();
        signs.put(new Joined("\u06D5", Form.FINAL), "\uFEEA");
        for (var sign = 0xFB50; sign <= 0xFEFC; sign++) {
            var letters = Normalizer2.getNFKCInstance().getRawDecomposition(sign);
            if (letters == null || letters.isBlank()) {
                continue;
            }
            var alone = letters.length() == 1;
            var lamAlef = letters.length() == 2 && sign >= 0xFEF5;
            var form = form(sign);
            if (form.isPresent() && (lamAlef || alone && form.get() != Form.ISOLATED)) {
                signs.put(new Joined(letters, form.get()), Character.toString(sign));
            }
        }
        return Map.copyOf(signs);
    }

    private static Optional<Form> form(int sign) {
        return switch (UCharacter.getIntPropertyValue(sign, UProperty.DECOMPOSITION_TYPE)) {
            case DecompositionType.ISOLATED -> Optional.of(Form.ISOLATED);
            case DecompositionType.FINAL -> Optional.of(Form.FINAL);
            case DecompositionType.INITIAL -> Optional.of(Form.INITIAL);
            case DecompositionType.MEDIAL -> Optional.of(Form.MEDIAL);
            default -> Optional.empty();
        };
    }
}

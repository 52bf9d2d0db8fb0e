package org.vorort.actors.duplicates;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.vorort.actors.SearchText;

/** How alike two names are, once legal forms and spelling are put aside. */
public final class Resemblance {

    /** From here on two names at one address are taken for the same: 0.75 tells "SV Nord" and "SV Süd" apart. */
    public static final double NEAR = 0.75;

    private static final Pattern LEGAL_FORMS =
            Pattern.compile("\\b(e v|ev|ggmbh|gmbh|gug|ug|ag|kg|eg|stiftung|verein|gemeinnutzige?r?)\\b");

    private Resemblance() {}

    /** The name without legal form, accents and punctuation; two spellings of one name become equal. */
    static String core(String name) {
        return LEGAL_FORMS
                .matcher(SearchText.plain(name))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** From 0, nothing in common, to 1, equal: the share of letter pairs both cores have (Dice). */
    public static double of(String first, String second) {
        var one = pairs(core(first));
        var other = pairs(core(second));
        if (one.isEmpty() || other.isEmpty()) {
            return core(first).equals(core(second)) && !core(first).isEmpty() ? 1 : 0;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var word : text.split(" ")) {
            for (var index = 0; index + 1 < word.length(); index++) {
                pairs.add(word.substring(index, index + 2));
            }
        }
        return pairs;
    }
}

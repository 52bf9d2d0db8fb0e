package org.vorort.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are searched and sorted: small letters, without accents, umlauts both ways, so that "Muhlacker",
 * "Muehlacker" and "Mühlacker" meet.
 */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchText() {}

    /** What is kept beside an entry to be searched. */
    public static String of(String... texts) {
        var all = String.join(" ", texts);
        var words = new LinkedHashSet<String>();
        for (var word : plain(all).split(" ")) {
            words.add(word);
        }
        for (var word : plain(spelledOut(all)).split(" ")) {
            words.add(word);
        }
        return String.join(" ", words).strip();
    }

    /** The words somebody searches for. */
    public static List<String> words(String query) {
        var words = new ArrayList<String>();
        for (var word : plain(query).split(" ")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** For sorting: as a German telephone book does, umlauts beside their vowels (DIN 5007, variant 1). */
    public static String sortName(String name) {
        return plain(name);
    }

    /** Small letters without accents; anything that is no letter or digit becomes a blank. */
    public static String plain(String text) {
        var lower = spelledSimply(text.toLowerCase(Locale.GERMAN));
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(bare).replaceAll(" ").strip();
    }

    /** Letters that no accent can be taken from: Yıldız, Łukasz, Đorđe, Søren. */
    private static String spelledSimply(String lower) {
        return lower.replace("ß", "ss")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    private static String spelledOut(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }
}

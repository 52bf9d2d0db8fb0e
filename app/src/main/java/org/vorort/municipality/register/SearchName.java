package org.vorort.municipality.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A municipality as lists sort and find it: its name in small letters without accents, umlauts in the two ways people type
 * them, then postcode and key.
 */
public final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchName() {}

    /** What a row keeps for lists and searches. */
    public static String of(String name, String postcode, String ags) {
        var spelled = typed(name);
        var withoutDots = plain(name.toLowerCase(Locale.GERMAN).replace("ß", "ss"));
        var names = spelled.equals(withoutDots) ? spelled : spelled + " " + withoutDots;
        return (names + " " + postcode + " " + ags).strip();
    }

    /** What somebody typed into the search; typed without its dots an umlaut is found too. */
    public static String typed(String words) {
        var german = words.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return plain(german);
    }

    private static String plain(String text) {
        var latin = MARKS.matcher(Normalizer.normalize(text.replace("ł", "l"), Normalizer.Form.NFD))
                .replaceAll("");
        return BETWEEN_WORDS.matcher(latin).replaceAll(" ").strip();
    }
}

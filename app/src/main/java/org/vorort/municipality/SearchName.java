package org.vorort.municipality;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A municipality as lists sort and find it: its name in small letters without accents, umlauts in the two ways people type
 * them, then postcode and key.
 */
final class SearchName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchName() {}

    static String of(Municipality municipality) {
        var spelled = typed(municipality.name());
        var withoutDots = plain(municipality.name().toLowerCase(Locale.GERMAN).replace("ß", "ss"));
        var names = spelled.equals(withoutDots) ? spelled : spelled + " " + withoutDots;
        return (names + " " + municipality.postcode() + " " + municipality.ags()).strip();
    }

    /** What somebody typed into the search; typed without its dots an umlaut is found too. */
    static String typed(String words) {
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

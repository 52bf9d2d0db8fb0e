package org.vorort.municipality.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The readable first segment of a municipality's addresses: {@code /muehlacker}. Once given it stays, whatever the name
 * becomes, because it stands on posters and in letters.
 */
public final class SlugRules {

    static final int LONGEST = 80;

    /** First segments that are the server's own pages. */
    static final Set<String> RESERVED = Set.of(
            "about",
            "accessibility",
            "audit",
            "api",
            "assets",
            "sign-in",
            "sign-out",
            "setup",
            "language",
            "styleguide",
            "account",
            "towns",
            "server",
            "error",
            "health",
            "help",
            "import",
            "imprint",
            "links",
            "outbox",
            "inbox",
            "privacy",
            "search");

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SlugRules() {}

    /** Whether these characters may be a slug at all. */
    public static boolean wellFormed(String slug) {
        return slug.length() <= LONGEST && FORM.matcher(slug).matches() && !RESERVED.contains(slug);
    }

    /** The words of a name as a segment of an address; empty where no letter of it can stand there. */
    public static String of(String name) {
        var german = withoutSorbian(name).toLowerCase(Locale.GERMAN);
        var latin = latin(PlaceAbbreviations.writtenOut(german));
        var slug = trim(BETWEEN_WORDS.matcher(latin).replaceAll("-"));
        return slug.length() <= LONGEST ? slug : trim(slug.substring(0, LONGEST));
    }

    /** A slug for a name entered by hand: the name, or the name and the first number that is free. */
    public static String free(String name, Predicate<String> taken) {
        var plain = FORM.matcher(of(name)).matches() ? of(name) : "ort";
        var slug = plain;
        for (var number = 2; RESERVED.contains(slug) || taken.test(slug); number++) {
            slug = plain + "-" + number;
        }
        return slug;
    }

    /** Towns in Lusatia carry both names, {@code Bautzen / Budyšin}; the German one is unique without the other. */
    private static String withoutSorbian(String name) {
        var second = name.indexOf(" / ");
        return second > 0 ? name.substring(0, second) : name;
    }

    private static String latin(String text) {
        var german =
                text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        var plain = german.replace("ł", "l").replace("ø", "o").replace("'", "").replace("’", "");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String trim(String slug) {
        var start = slug.startsWith("-") ? 1 : 0;
        var end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return end <= start ? "" : slug.substring(start, end);
    }
}

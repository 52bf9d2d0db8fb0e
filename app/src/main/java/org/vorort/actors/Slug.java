package org.vorort.actors;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Readable addresses made of names: "Türkischer Elternverein e. V." becomes tuerkischer-elternverein-e-v. */
public final class Slug {

    private static final int LONGEST = 60;
    /** Words that follow a list's address and mean a page of their own. */
    private static final Set<String> RESERVED = Set.of("new", "export", "print", "changes", "views", "table", "matrix");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LOOSE_ENDS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** The address of this name, without regard to who has it already. */
    public static String of(String name) {
        var spelled = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        var joined = OTHER.matcher(SearchText.plain(spelled)).replaceAll("-");
        var slug = LOOSE_ENDS.matcher(joined).replaceAll("");
        var cut = slug.length() <= LONGEST
                ? slug
                : LOOSE_ENDS.matcher(slug.substring(0, LONGEST)).replaceAll("");
        return cut.isEmpty() || RESERVED.contains(cut) ? ("eintrag-" + cut).replaceAll("-$", "") : cut;
    }

    /** The address for this name that nobody in the set has, with a number behind it if need be; it is added. */
    public static String free(String name, Set<String> taken) {
        var wanted = of(name);
        var slug = wanted;
        for (var number = 2; !taken.add(slug); number++) {
            slug = wanted + "-" + number;
        }
        return slug;
    }
}

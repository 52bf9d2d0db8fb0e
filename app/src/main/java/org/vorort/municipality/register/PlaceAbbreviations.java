package org.vorort.municipality.register;

import java.util.List;
import java.util.regex.Pattern;

/** What the official lists abbreviate in names of places, so that an address reads as people say the name. */
final class PlaceAbbreviations {

    /** In the order of reading: what contains another one stands before it. */
    private static final List<Abbreviation> KNOWN = List.of(
            shortFor("vor der", "v\\. ?d\\."),
            shortFor("an der", "a\\. ?d\\."),
            shortFor("in der", "i\\. ?d\\."),
            shortFor("in oberbayern", "\\bi\\.ob\\b"),
            shortFor("in niederbayern", "\\bi\\.nb\\b"),
            shortFor("in oberfranken", "\\bi\\.ofr\\."),
            shortFor("in unterfranken", "\\bi\\.ufr\\."),
            shortFor("in bayern", "\\bi\\.bay\\."),
            shortFor("in schwaben", "\\bi\\.schw\\."),
            shortFor("am", "\\ba\\."),
            shortFor("bei", "\\bb\\."),
            shortFor("im", "\\bi\\."),
            shortFor("und", "\\bu\\."),
            shortFor("sankt", "\\bst\\."),
            shortFor("heilig", "\\bhl\\."),
            shortFor("oberpfalz", "\\bopf\\."),
            shortFor("odenwald", "\\bodw\\."),
            shortFor("erzgebirge", "\\berzgeb\\."),
            shortFor("vogtland", "\\bvogtl\\."),
            shortFor("oberlausitz", "\\bo\\.l\\."),
            shortFor("sächsische schweiz", "sächs\\. schw\\."),
            shortFor("sachsen", "\\bsa\\."),
            shortFor("thüringer wald", "thür\\. wald"),
            shortFor("thüringen", "\\bthür\\."),
            shortFor("westfalen", "\\bwestf\\."),
            shortFor("rheinland", "\\brhld\\."));

    private PlaceAbbreviations() {}

    /** The name with every abbreviation we know written out. @param name in lower-case letters */
    static String writtenOut(String name) {
        var text = name;
        for (var abbreviation : KNOWN) {
            text = abbreviation.written().matcher(text).replaceAll(" " + abbreviation.meant() + " ");
        }
        return text;
    }

    private record Abbreviation(Pattern written, String meant) {}

    private static Abbreviation shortFor(String meant, String written) {
        return new Abbreviation(Pattern.compile(written, Pattern.UNICODE_CHARACTER_CLASS), meant);
    }
}

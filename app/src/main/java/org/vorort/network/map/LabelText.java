package org.vorort.network.map;

import java.util.regex.Pattern;

/** What stands beside an actor: short, without what is the same for everybody. */
final class LabelText {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(,|\\s)+(e\\.? ?V\\.?|gGmbH|GmbH|gUG|eG|AG|KdöR|i\\. ?Gr\\.)(?=\\s|$)", Pattern.UNICODE_CHARACTER_CLASS);

    /** The authority before its office: "Stadt Musterlingen, Stadtplanung". */
    private static final Pattern AUTHORITY =
            Pattern.compile("^(Stadt|Gemeinde|Landkreis|Landratsamt) [^,]+, (?=\\S{4})");

    private static final int SHORTEST = 4;

    private LabelText() {}

    /** @param town whose map it is: what everybody's name ends with tells nobody apart */
    static String of(String name, String shortName, String town) {
        if (!shortName.isBlank()) {
            return shortName.strip();
        }
        var bare = AUTHORITY.matcher(name).replaceFirst("");
        var label = LEGAL_FORM.matcher(bare).replaceAll("").strip();
        if (label.isEmpty()) {
            return name;
        }
        var ending = " " + town;
        var atHome = label.endsWith(ending) && label.length() - ending.length() >= SHORTEST;
        return atHome ? label.substring(0, label.length() - ending.length()) : label;
    }
}

package org.vorort.actors.cells;

import java.util.List;
import java.util.regex.Pattern;

/** The text of a cell before anybody asks what it means. */
final class CellText {

    private static final Pattern BLANK = Pattern.compile("[\\u00A0\\u2007\\u202F]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]");
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s,;|/]+|[\\s,;|/]+$");

    private CellText() {}

    /** Without the blanks around it, also those that web pages and spreadsheets add unseen. */
    static String bare(String raw) {
        var seen = UNSEEN.matcher(BLANK.matcher(raw).replaceAll(" ")).replaceAll("");
        return seen.strip();
    }

    /** What was left over of a cell, in its order, without loose separators around it. */
    static String rest(List<String> parts) {
        return LOOSE_ENDS.matcher(String.join(" ", parts)).replaceAll("");
    }
}

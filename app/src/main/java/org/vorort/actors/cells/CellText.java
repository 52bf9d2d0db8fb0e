package org.vorort.actors.cells;

import java.util.List;

/** The text of a cell before anybody asks what it means. */
final class CellText {

    private CellText() {}

    /** Without the blanks around it, also those that web pages and spreadsheets add unseen. */
    static String bare(String raw) {
        return raw.replaceAll("[\\u00A0\\u2007\\u202F]", " ")
                .replaceAll("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]", "")
                .strip();
    }

    /** What was left over of a cell, in its order, without loose separators around it. */
    static String rest(List<String> parts) {
        return String.join(" ", parts).replaceAll("^[\\s,;|/]+|[\\s,;|/]+$", "");
    }
}

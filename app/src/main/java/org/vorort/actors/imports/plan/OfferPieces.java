package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts a list of offers as people write it: at commas, semicolons and line ends, but not inside brackets. */
final class OfferPieces {

    private static final int LONGEST_TITLE = 120;

    private OfferPieces() {}

    /** Title and description by name key; the description is empty where the title says everything. */
    static Map<String, Piece> of(String text) {
        var pieces = new LinkedHashMap<String, Piece>();
        for (var part : parts(text)) {
            var bare = part.replaceAll("\\s+", " ").strip();
            if (!NameKey.of(bare).isEmpty()) {
                pieces.putIfAbsent(NameKey.of(bare), piece(bare));
            }
        }
        return pieces;
    }

    record Piece(String title, String description) {}

    private static Piece piece(String text) {
        if (text.length() <= LONGEST_TITLE) {
            return new Piece(text, "");
        }
        var end = text.lastIndexOf(' ', LONGEST_TITLE - 2);
        return new Piece(text.substring(0, end < 1 ? LONGEST_TITLE - 2 : end) + " …", text);
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            depth = Math.max(0, depth + (sign == '(' ? 1 : sign == ')' ? -1 : 0));
            var isWithin = depth > 0 && text.indexOf(')', i) > 0;
            if (!isWithin && (sign == ',' || sign == ';' || sign == '\n')) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}

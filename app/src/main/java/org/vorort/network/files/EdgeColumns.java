package org.vorort.network.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a line name the two ends and the weight, and which say more about the edge.
 *
 * @param weight -1 where there is none
 */
record EdgeColumns(int source, int target, int weight, Map<EdgeNote, Integer> notes) {

    private static final Set<String> SOURCES = Set.of("source", "from", "quelle", "von");
    private static final Set<String> TARGETS = Set.of("target", "to", "ziel", "nach", "zu");
    private static final Set<String> WEIGHTS = Set.of("weight", "gewicht", "strength", "stärke", "value", "wert");

    static final EdgeColumns IN_ORDER = new EdgeColumns(0, 1, 2, Map.of());

    /** Whether the first line holds headings: known ones, or a word where a weight would stand. */
    static boolean areHeadings(List<String> cells) {
        var wordForWeight = cells.size() == 3
                && !cells.get(2).isBlank()
                && Weight.of(cells.get(2)).isEmpty();
        return find(cells, SOURCES) >= 0 && find(cells, TARGETS) >= 0 || wordForWeight;
    }

    static EdgeColumns of(List<String> headings) {
        var source = find(headings, SOURCES);
        var target = find(headings, TARGETS);
        if (source < 0 || target < 0) {
            return IN_ORDER;
        }
        var notes = new EnumMap<EdgeNote, Integer>(EdgeNote.class);
        for (var i = 0; i < headings.size(); i++) {
            var column = i;
            EdgeNote.of(headings.get(i)).ifPresent(note -> notes.putIfAbsent(note, column));
        }
        return new EdgeColumns(source, target, find(headings, WEIGHTS), notes);
    }

    private static int find(List<String> headings, Set<String> names) {
        for (var i = 0; i < headings.size(); i++) {
            if (names.contains(headings.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}

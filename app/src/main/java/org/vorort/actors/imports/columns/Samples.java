package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.vorort.actors.SearchText;
import org.vorort.actors.sheets.Sheet;

/** What stands in a column, as far as needed to tell what it is. */
final class Samples {

    private static final int ENOUGH = 500;

    private final List<String> filled = new ArrayList<>();
    private int rows;

    private Samples() {}

    static Samples of(Sheet sheet, int column) {
        var samples = new Samples();
        for (var row : sheet.rows().subList(0, Math.min(ENOUGH, sheet.rows().size()))) {
            samples.rows++;
            var cell = row.cells().get(column).strip();
            if (!cell.isEmpty()) {
                samples.filled.add(cell);
            }
        }
        return samples;
    }

    boolean isEmpty() {
        return filled.isEmpty();
    }

    boolean isAlwaysFilled() {
        return !filled.isEmpty() && filled.size() == rows;
    }

    /** Whether no text comes twice. */
    boolean isDistinct() {
        return new HashSet<>(filled).size() == filled.size();
    }

    /** Whether hardly any text comes twice. */
    boolean isMostlyDistinct() {
        var plain = new HashSet<String>();
        filled.forEach(cell -> plain.add(SearchText.plain(cell)));
        return plain.size() >= 0.9 * filled.size();
    }

    boolean isMostlyFilled() {
        return filled.size() >= 0.8 * rows && !filled.isEmpty();
    }

    /** Whether at least this share of what stands there is such a thing. */
    boolean are(double share, Predicate<String> thing) {
        return !filled.isEmpty() && filled.stream().filter(thing).count() >= share * filled.size();
    }
}

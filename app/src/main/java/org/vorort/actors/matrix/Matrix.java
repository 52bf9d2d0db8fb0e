package org.vorort.actors.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorort.actors.catalogues.CatalogueEntry;

/**
 * Actor groups by fields of action, with how many active organisations are in each cell (domain.md chapter 4).
 *
 * @param unsorted how many organisations miss a group or a field of action and so stand in no cell
 */
record Matrix(List<Axis> groups, List<Axis> fields, Map<Cell, Long> counts, long organisations, long unsorted) {

    /** A row or a column. @param total how many organisations belong to it, each counted once */
    record Axis(CatalogueEntry entry, long total) {

        String key() {
            return entry.key();
        }
    }

    record Cell(String group, String field) {}

    /** Organisations of one group and the same fields. */
    record Sorted(String group, List<String> fields, long organisations) {}

    /** Words that are switched off stand in the matrix only as long as somebody has them. */
    static Matrix of(List<CatalogueEntry> groups, List<CatalogueEntry> fields, List<Sorted> sorted) {
        var counts = new HashMap<Cell, Long>();
        var groupTotals = new HashMap<String, Long>();
        var fieldTotals = new HashMap<String, Long>();
        var organisations = 0L;
        var unsorted = 0L;
        for (var some : sorted) {
            organisations += some.organisations();
            unsorted += some.group().isEmpty() || some.fields().isEmpty() ? some.organisations() : 0;
            groupTotals.merge(some.group(), some.organisations(), Long::sum);
            for (var field : some.fields()) {
                fieldTotals.merge(field, some.organisations(), Long::sum);
                counts.merge(new Cell(some.group(), field), some.organisations(), Long::sum);
            }
        }
        return new Matrix(axes(groups, groupTotals), axes(fields, fieldTotals), counts, organisations, unsorted);
    }

    private static List<Axis> axes(List<CatalogueEntry> entries, Map<String, Long> totals) {
        var axes = new ArrayList<Axis>();
        for (var entry : entries) {
            var total = totals.getOrDefault(entry.key(), 0L);
            if (entry.active() || total > 0) {
                axes.add(new Axis(entry, total));
            }
        }
        return axes;
    }

    long count(Axis group, Axis field) {
        return counts.getOrDefault(new Cell(group.key(), field.key()), 0L);
    }

    /** What the matrix says in words: fields first, as a field without anybody weighs more than a group. */
    List<WhiteSpot> whiteSpots() {
        var spots = new ArrayList<WhiteSpot>();
        fields.stream()
                .filter(field -> field.total() == 0)
                .forEach(field -> spots.add(new WhiteSpot.EmptyField(field.entry())));
        fields.stream()
                .filter(field -> field.total() == 1)
                .forEach(field -> spots.add(new WhiteSpot.LonelyField(field.entry())));
        groups.stream()
                .filter(group -> group.total() == 0)
                .forEach(group -> spots.add(new WhiteSpot.EmptyGroup(group.entry())));
        groups.stream()
                .filter(group -> group.total() == 1)
                .forEach(group -> spots.add(new WhiteSpot.LonelyGroup(group.entry())));
        return spots;
    }
}

package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vorort.actors.imports.columns.FieldValue;
import org.vorort.actors.imports.columns.ListLine;
import org.vorort.actors.imports.plan.RowPlan.Change;

/**
 * Writes what a row says over what an entry says. A cell that says the same as in the last import leaves alone what was
 * corrected by hand since; an empty cell of a foreign list takes nothing away, one of our own export does.
 */
final class ApplyValues {

    private static final List<String> NAMES = List.of("name", "givenName", "familyName");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PlannedEntry entry;
    private final Map<String, FieldValue> past;
    private final boolean isOurs;
    private final List<Change> changes = new ArrayList<>();

    private ApplyValues(PlannedEntry entry, Map<String, FieldValue> past, boolean isOurs) {
        this.entry = entry;
        this.past = past;
        this.isOurs = isOurs;
    }

    static List<Change> of(ListLine row, PlannedEntry entry, Map<String, FieldValue> past, boolean isOurs) {
        var applying = new ApplyValues(entry, past, isOurs);
        for (var field : inOrder(row, entry)) {
            var now = row.values().get(field);
            if (isOurs || !now.equals(past.get(field))) {
                applying.text(field, now);
                applying.unread(field, now);
            }
        }
        return applying.changes;
    }

    /** As the form asks, so that a preview begins with the name; what no form asks comes last. */
    private static List<String> inOrder(ListLine row, PlannedEntry entry) {
        var asked = entry.kind().fields();
        var place =
                Comparator.comparingInt((String field) -> asked.contains(field) ? asked.indexOf(field) : asked.size());
        return row.values().keySet().stream()
                .sorted(place.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void text(String field, FieldValue now) {
        if (!entry.kind().fields().contains(field)) {
            return;
        }
        var before = entry.text(field);
        var isEmptied = now.isEmpty() && isOurs && !NAMES.contains(field);
        var isSaid = !now.text().isEmpty() && !(isFirstTime(field) && isSameName(field, before, now.text()));
        if ((isEmptied || isSaid) && !isSame(before, now.text())) {
            entry.put(field, now.text());
            changes.add(new Change(field, before, now.text()));
        }
    }

    /** Whose name it is was found out by the name; how it is spelled there is the directory's affair. */
    private boolean isFirstTime(String field) {
        return !isOurs && !past.containsKey(field);
    }

    /** Line ends and blanks change from program to program and mean nothing. */
    private static boolean isSame(String before, String now) {
        return before.equals(now) || even(before).equals(even(now));
    }

    private static String even(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isSameName(String field, String before, String now) {
        return NAMES.contains(field) && NameKey.of(before).equals(NameKey.of(now));
    }

    private void unread(String field, FieldValue now) {
        var before = entry.unread().getOrDefault(field, "");
        var last = past.getOrDefault(field, FieldValue.EMPTY).unread();
        if (!now.unread().isEmpty() && !now.unread().equals(before)) {
            entry.putUnread(field, now.unread());
            changes.add(new Change(field, before, now.unread()));
        } else if (now.unread().isEmpty() && (!now.text().isEmpty() || before.equals(last))) {
            entry.forgetUnread(field);
        }
    }
}

package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vorort.actors.sheets.Sheet;

/** A row while it is being read: its cells by meaning, and what came of them so far. */
final class RowDraft {

    private final Map<Meaning, String> cells = new EnumMap<>(Meaning.class);
    private final Map<Meaning, String> headings = new EnumMap<>(Meaning.class);
    private final Map<String, FieldValue> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    RowDraft(Sheet.Row row, Mapping mapping) {
        for (var i = 0; i < mapping.columns().size(); i++) {
            var meaning = mapping.columns().get(i).meaning();
            if (meaning.isPresent()) {
                cells.put(meaning.get(), row.cells().get(i).strip());
                headings.put(meaning.get(), mapping.heading(i));
            }
        }
    }

    /** What stands in the column of this meaning; empty without such a column. */
    String cell(Meaning meaning) {
        return cells.getOrDefault(meaning, "");
    }

    boolean has(Meaning meaning) {
        return cells.containsKey(meaning);
    }

    boolean isFilled(Meaning meaning) {
        return !cell(meaning).isEmpty();
    }

    String value(String field) {
        return values.getOrDefault(field, FieldValue.EMPTY).text();
    }

    void put(String field, String text) {
        var unread = values.getOrDefault(field, FieldValue.EMPTY).unread();
        values.put(field, new FieldValue(text, unread));
    }

    void keep(String field, String cell) {
        var known = values.getOrDefault(field, FieldValue.EMPTY);
        var unread = known.unread().isEmpty() ? cell : known.unread() + "; " + cell;
        values.put(field, new FieldValue(known.text(), unread));
    }

    /** The cell could not be read; its text is kept beside the field of this name. */
    void unreadable(Meaning meaning, String field, String reason, String... arguments) {
        keep(field, cell(meaning));
        problem(Problem.Weight.CELL, meaning, reason, arguments);
    }

    void problem(Problem.Weight weight, Meaning meaning, String reason, String... arguments) {
        problems.add(
                new Problem(weight, headings.getOrDefault(meaning, ""), cell(meaning), reason, List.of(arguments)));
    }

    ListLine row(
            int number,
            EntryKind subject,
            String name,
            List<ListLine.Contact> contacts,
            String organisation,
            String function,
            String offers) {
        return new ListLine(
                number,
                subject,
                name,
                EntryIds.of(cell(Meaning.ENTRY_ID)),
                CellTexts.line(cell(Meaning.RECORD_KEY)),
                values,
                organisation,
                contacts.stream().findFirst(),
                function,
                offers,
                problems);
    }
}

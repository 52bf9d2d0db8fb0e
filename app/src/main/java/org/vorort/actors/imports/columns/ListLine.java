package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one row of a list says.
 *
 * @param number as a spreadsheet counts it
 * @param name of the subject, as people call it
 * @param entryId our own id, when the list is an export of ours
 * @param recordKey the source's own key of the row; empty when it has none
 * @param values what it says for the subject's fields; a field without column is not in it
 * @param organisation the name of the organisation a place or person belongs to; empty when none is named
 * @param contact the person to ask
 * @param function what the person, or the person to ask, does in the organisation
 * @param offers raw text of the offers; empty when none are named
 */
public record ListLine(
        int number,
        EntryKind subject,
        String name,
        Optional<UUID> entryId,
        String recordKey,
        Map<String, FieldValue> values,
        String organisation,
        Optional<Contact> contact,
        String function,
        String offers,
        List<Problem> problems) {

    /** The person to ask. */
    public record Contact(PersonName name, String phone, String mail) {}

    public ListLine {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public boolean rejected() {
        return problems.stream().anyMatch(problem -> problem.weight() == Problem.Weight.ROW);
    }

    /** What was read for the field; empty where the list says nothing. */
    public String text(String field) {
        return values.getOrDefault(field, FieldValue.EMPTY).text();
    }

    /** The same with one more problem. */
    public ListLine with(Problem problem) {
        var more = new ArrayList<>(problems);
        more.add(problem);
        return new ListLine(
                number, subject, name, entryId, recordKey, values, organisation, contact, function, offers, more);
    }
}

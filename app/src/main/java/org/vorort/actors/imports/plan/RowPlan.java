package org.vorort.actors.imports.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.imports.columns.FieldValue;
import org.vorort.actors.imports.columns.ListLine;

/**
 * What becomes of a row.
 *
 * @param entry whose row it is; empty for a rejected one
 * @param record what the source said about it the last time
 * @param said what to remember of the row until the next import
 */
public record RowPlan(
        ListLine row,
        RowState state,
        Optional<PlannedEntry> entry,
        Optional<PastRecord> record,
        List<Change> changes,
        Map<String, FieldValue> said) {

    /** A field that gets another text. @param field its key */
    public record Change(String field, String before, String after) {}

    public RowPlan {
        changes = List.copyOf(changes);
        said = Map.copyOf(said);
    }

    /** A row that is left out; its problems say why. */
    public static RowPlan rejected(ListLine row) {
        return new RowPlan(row, RowState.REJECTED, Optional.empty(), Optional.empty(), List.of(), Map.of());
    }
}

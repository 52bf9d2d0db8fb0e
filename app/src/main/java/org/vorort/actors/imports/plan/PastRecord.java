package org.vorort.actors.imports.plan;

import java.util.Map;
import java.util.UUID;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.FieldValue;

/**
 * What a source said about an entry when it was last imported.
 *
 * @param entry the entry; several records may speak of one, when duplicates became one
 * @param recordKey the source's own key of the row; empty when it has none
 * @param nameKey the name as the source wrote it
 * @param values what it said, by field
 * @param latest whether it stood in the last import from the source, not only in an earlier one
 */
public record PastRecord(
        UUID id,
        EntryKind kind,
        UUID entry,
        String recordKey,
        String nameKey,
        Map<String, FieldValue> values,
        boolean latest) {}

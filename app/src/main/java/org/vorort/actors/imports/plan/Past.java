package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.ListLine;

/** What a source said in earlier imports. */
final class Past {

    private final Map<String, PastRecord> byRecordKey = new HashMap<>();
    private final Map<String, List<PastRecord>> byName = new HashMap<>();
    private final Map<UUID, List<PastRecord>> byEntry = new HashMap<>();
    private final List<PastRecord> records;

    Past(List<PastRecord> records) {
        this.records = records;
        for (var record : records) {
            byEntry.computeIfAbsent(record.entry(), _ -> new ArrayList<>()).add(record);
            byName.computeIfAbsent(record.kind() + record.nameKey(), _ -> new ArrayList<>())
                    .add(record);
            if (!record.recordKey().isEmpty()) {
                byRecordKey.put(record.kind() + record.recordKey(), record);
            }
        }
    }

    Optional<PastRecord> byRecordKey(EntryKind kind, String key) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byRecordKey.get(kind + key));
    }

    List<PastRecord> byName(EntryKind kind, String nameKey) {
        return byName.getOrDefault(kind + nameKey, List.of());
    }

    boolean knows(PlannedEntry entry) {
        return entry.knownId().map(byEntry::containsKey).orElse(false);
    }

    /** What the source said about this entry the last time, in the row most like this one. */
    Optional<PastRecord> record(PlannedEntry entry, ListLine row) {
        var records = entry.knownId().map(byEntry::get).orElse(List.of());
        for (var record : records) {
            var isSameKey = !row.recordKey().isEmpty() && record.recordKey().equals(row.recordKey());
            if (isSameKey || record.nameKey().equals(NameKey.of(row))) {
                return Optional.of(record);
            }
        }
        return records.stream().findFirst();
    }

    List<PastRecord> latest() {
        return records.stream().filter(PastRecord::latest).toList();
    }
}

package org.vorort.actors.duplicates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/**
 * Parts two entries that were merged. The removed one comes back with what hung on it; the kept one gets back the texts
 * that the merge changed, unless somebody changed them again.
 */
@Service
class UndoMerge {

    sealed interface Result {
        record Undone(String name) implements Result {}

        /** Already parted, or the kept entry is gone. */
        record NotPossible() implements Result {}
    }

    private final EntryBook book;
    private final MergeStore store;
    private final Audit audit;

    UndoMerge(EntryBook book, MergeStore store, Audit audit) {
        this.book = book;
        this.store = store;
        this.audit = audit;
    }

    @Transactional
    Result undo(MunicipalityId municipality, UUID id, Visitor.Actor by) {
        var found = store.lock(municipality, id);
        if (found.isEmpty() || found.get().undone()) {
            return new Result.NotPossible();
        }
        var merge = found.get();
        var kept = book.find(municipality, merge.kind(), merge.keptId());
        if (kept.isEmpty()) {
            return new Result.NotPossible();
        }
        var snapshot = store.snapshot(municipality, id);
        store.restore(municipality, merge);
        store.restoreOwnTies(municipality, merge);
        book.write(
                municipality,
                merge.kind(),
                merge.keptId(),
                parted(kept.get().texts(), snapshot.kept(), snapshot.removed()),
                by);
        var subject = new Audit.Subject(merge.kind().code(), merge.removedId().toString(), merge.removedName());
        var names = Map.of("from", kept.get().name());
        audit.recordAll(
                by,
                List.of(new Audit.Line(
                        "mergeUndone",
                        subject,
                        Map.of(),
                        names,
                        List.of(merge.keptId().toString()))));
        return new Result.Undone(merge.removedName());
    }

    /** What the kept entry says after parting: a text the merge brought goes back, one changed since then stays. */
    static Map<String, String> parted(Map<String, String> now, Map<String, String> kept, Map<String, String> removed) {
        var brought = MergeEntries.joined(kept, removed, removed.keySet());
        var parted = new LinkedHashMap<String, String>();
        now.forEach((key, text) -> {
            var back = text.equals(brought.getOrDefault(key, "")) && kept.containsKey(key);
            parted.put(key, back ? kept.get(key) : text);
        });
        return parted;
    }
}

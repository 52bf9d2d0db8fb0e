package org.vorort.actors.duplicates;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.FieldText;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Makes one entry of two: one stays, with the texts chosen; everything that hung on the other hangs on it. */
@Service
class MergeEntries {

    sealed interface Result {
        record Merged(String slug, String name) implements Result {}

        /** One of the two is not there any more. */
        record Gone() implements Result {}
    }

    static final Set<String> LISTS = Set.of("languages", "targetGroups", "fields");

    private final EntryBook book;
    private final MergeStore store;
    private final List<Traces> above;
    private final List<OrganisationTraces> aboveOrganisations;
    private final Audit audit;
    private final Clock clock;

    MergeEntries(
            EntryBook book,
            MergeStore store,
            List<Traces> above,
            List<OrganisationTraces> aboveOrganisations,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.store = store;
        this.above = above;
        this.aboveOrganisations = aboveOrganisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param fromRemoved the keys of the fields whose text is taken from the entry that goes */
    @Transactional
    Result merge(
            MunicipalityId municipality,
            EntryKind kind,
            UUID keptId,
            UUID removedId,
            Set<String> fromRemoved,
            Visitor.Actor by) {
        var kept = book.find(municipality, kind, keptId);
        var removed = book.find(municipality, kind, removedId);
        if (kept.isEmpty() || removed.isEmpty() || keptId.equals(removedId)) {
            return new Result.Gone();
        }
        var merge = new MergeStore.Merge(
                Ids.fresh(),
                kind,
                keptId,
                removedId,
                removed.get().slug(),
                removed.get().name(),
                clock.instant(),
                by.name(),
                false);
        store.insert(municipality, merge);
        store.partOwnDeputies(municipality, merge);
        store.partOwnTies(municipality, merge);
        store.move(municipality, merge);
        if (kind == EntryKind.PERSON) {
            above.forEach(room -> room.move(municipality, new PersonId(removedId), new PersonId(keptId)));
        }
        if (kind == EntryKind.ORGANISATION) {
            var from = new OrganisationId(removedId);
            aboveOrganisations.forEach(room -> room.move(municipality, from, new OrganisationId(keptId)));
        }
        book.delete(municipality, kind, removedId, by);
        book.write(
                municipality,
                kind,
                keptId,
                joined(kept.get().texts(), removed.get().texts(), fromRemoved),
                by);
        var subject =
                new Audit.Subject(kind.code(), keptId.toString(), kept.get().name());
        var names = Map.of("removed", removed.get().name());
        audit.recordAll(by, List.of(new Audit.Line("merged", subject, names, Map.of(), List.of(removedId.toString()))));
        return new Result.Merged(kept.get().slug(), kept.get().name());
    }

    /** The latest merges, to look at and to undo. */
    @Transactional(readOnly = true)
    public List<MergeStore.Merge> newest(MunicipalityId municipality) {
        return store.newest(municipality, 20);
    }

    /** The texts of both: lists are joined, single texts come from where they were chosen. */
    static Map<String, String> joined(Map<String, String> kept, Map<String, String> removed, Set<String> fromRemoved) {
        var joined = new LinkedHashMap<String, String>();
        kept.forEach((key, text) -> {
            var other = removed.getOrDefault(key, "");
            if (LISTS.contains(key)) {
                joined.put(key, union(text, other));
            } else {
                joined.put(key, fromRemoved.contains(key) ? other : text);
            }
        });
        return joined;
    }

    private static String union(String one, String other) {
        var all = new LinkedHashSet<>(FieldText.split(one));
        all.addAll(FieldText.split(other));
        return FieldText.join(java.util.List.copyOf(all));
    }
}

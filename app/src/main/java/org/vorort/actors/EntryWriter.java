package org.vorort.actors;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vorort.actors.EntryStore.Kind;
import org.vorort.actors.EntryStore.Row;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Writes entries of one kind, with their line in the audit trail, in the transaction of the door that asks for it. */
final class EntryWriter<F extends Enum<F> & EntryField> {

    private final Kind<F> kind;
    private final EntryStore<F> store;
    private final EntryWriteStore<F> writes;
    private final Audit audit;
    private final Clock clock;

    EntryWriter(Kind<F> kind, EntryStore<F> store, EntryWriteStore<F> writes, Audit audit, Clock clock) {
        this.kind = kind;
        this.store = store;
        this.writes = writes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes entries in the order given; each gets an address of its own. */
    List<Row<F>> create(MunicipalityId municipality, List<Row<F>> fresh, Visitor.Actor by) {
        var taken = writes.lockSlugs(municipality);
        var now = clock.instant();
        var created = new ArrayList<Row<F>>();
        var lines = new ArrayList<Audit.Line>();
        for (var row : fresh) {
            created.add(row.writtenAs(Slug.free(kind.address(row.texts()), taken), now));
            lines.add(new Audit.Line("created", subject(row), Map.of(), keyed(row.texts())));
        }
        writes.insert(municipality, created, now);
        audit.recordAll(by, lines);
        return created;
    }

    /**
     * Writes entries as they are now over those of the same version.
     *
     * @param more by id, further words by which an entry is found
     * @return the ids of those that somebody else changed meanwhile and that were left as they are
     */
    Set<UUID> change(MunicipalityId municipality, List<Row<F>> changed, Map<UUID, String> more, Visitor.Actor by) {
        var before = new HashMap<UUID, Row<F>>();
        for (var row : store.byIds(municipality, changed.stream().map(Row::id).toList())) {
            before.put(row.id(), row);
        }
        var written = writes.update(municipality, changed, more, clock.instant());
        var refused = new HashSet<UUID>();
        var lines = new ArrayList<Audit.Line>();
        for (var index = 0; index < written.length; index++) {
            var row = changed.get(index);
            if (written[index]) {
                lines.add(new Audit.Line("changed", subject(row), known(before.get(row.id())), known(row)));
            } else {
                refused.add(row.id());
            }
        }
        audit.recordAll(by, lines);
        return refused;
    }

    /** Removes the entry with everything that hangs on it; the trail keeps what was known. */
    void delete(MunicipalityId municipality, Row<F> row, Visitor.Actor by) {
        writes.delete(municipality, row.id());
        audit.record(by, "deleted", subject(row), known(row), Map.of());
    }

    /** Removes the entry with everything that hangs on it. What was known is not written down once more (GDPR Art. 17). */
    void erase(MunicipalityId municipality, Row<F> row, Visitor.Actor by) {
        writes.delete(municipality, row.id());
        audit.record(by, "deleted", subject(row), Map.of(), Map.of());
    }

    /** Notes that the entry was found right. */
    void confirm(MunicipalityId municipality, UUID id, Visitor.Actor by) {
        writes.confirm(municipality, id, clock.instant(), by.name());
        store.byId(municipality, id).ifPresent(row -> audit.record(by, "confirmed", subject(row), Map.of(), Map.of()));
    }

    /** Lets entries be found by these words too, by id; nobody changed them by that. */
    void findBy(MunicipalityId municipality, Collection<UUID> ids, Map<UUID, String> more) {
        writes.search(municipality, store.byIds(municipality, ids), more);
    }

    private Audit.Subject subject(Row<F> row) {
        return new Audit.Subject(kind.word(), row.id().toString(), kind.name(row.texts()));
    }

    private Map<String, String> known(Row<F> row) {
        var keyed = keyed(row.texts());
        keyed.put("state", row.state().code());
        return keyed;
    }

    private Map<String, String> keyed(Map<F, String> texts) {
        var keyed = new HashMap<String, String>();
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                keyed.put(field.key(), text);
            }
        });
        return keyed;
    }
}

package org.vorort.search;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.changes.Changes.Changed;
import org.vorort.search.changes.ReadChanges;

/** Writes into an index what it does not know yet, or everything where it knows nothing. */
@Component
class CatchUp {

    private static final int BATCH = 500;

    /** So that nothing an index still needs is forgotten while it is being read. */
    private static final Duration READ_AT_LEAST_EVERY = ReadChanges.KEPT.dividedBy(2);

    private final List<Searchable> rooms;
    private final ReadChanges readChanges;
    private final Clock clock;

    CatchUp(List<Searchable> rooms, ReadChanges readChanges, Clock clock) {
        this.rooms = rooms;
        this.readChanges = readChanges;
        this.clock = clock;
    }

    /** Whether the index is of no use and must be made anew. */
    boolean mustBegin(TownIndex index) {
        return index.snapshot().isEmpty()
                || index.readAt().isBefore(clock.instant().minus(READ_AT_LEAST_EVERY));
    }

    /** Forgets what was read from a database that had come further than this one, as after a backup was restored. */
    void forgetIfAhead(TownIndex index) throws IOException {
        if (!index.snapshot().isEmpty() && !readChanges.reached(index.snapshot())) {
            index.clear();
        }
    }

    /** Whether nothing has happened since the index last wishes. */
    boolean isCurrent(MunicipalityId municipality, TownIndex index) {
        var at = clock.instant();
        var changes = readChanges.since(municipality, index.snapshot());
        if (!changes.things().isEmpty()) {
            return false;
        }
        index.hasRead(changes.snapshot(), at);
        return true;
    }

    /** Brings it up to now. The caller is the only one who writes into it. */
    void now(MunicipalityId municipality, TownIndex index) throws IOException {
        if (mustBegin(index)) {
            begin(municipality, index);
            return;
        }
        var at = clock.instant();
        var changes = readChanges.since(municipality, index.snapshot());
        if (!changes.things().isEmpty()) {
            write(municipality, index, changes.things());
            index.show();
        }
        index.hasRead(changes.snapshot(), at);
    }

    private void begin(MunicipalityId municipality, TownIndex index) throws IOException {
        var at = clock.instant();
        index.clear();
        var snapshot = readChanges.begin(municipality);
        for (var room : rooms) {
            for (var ids : batches(room.ids(municipality))) {
                for (var card : room.cards(municipality, ids)) {
                    index.add(CardFields.documents(room.subject(), card));
                }
            }
        }
        index.gather();
        index.hasRead(snapshot, at);
        index.commit();
        index.show();
    }

    private void write(MunicipalityId municipality, TownIndex index, List<Changed> things) throws IOException {
        var all = new LinkedHashSet<>(things);
        for (var ids : batches(things.stream().map(Changed::id).toList())) {
            all.addAll(index.mentioning(ids));
        }
        for (var room : rooms) {
            var ids = all.stream()
                    .filter(thing -> thing.subject().equals(room.subject()))
                    .map(Changed::id)
                    .toList();
            for (var some : batches(ids)) {
                replace(municipality, index, room, some);
            }
        }
    }

    private static void replace(MunicipalityId municipality, TownIndex index, Searchable room, List<UUID> ids)
            throws IOException {
        var found = new HashMap<UUID, List<Document>>();
        for (var card : room.cards(municipality, ids)) {
            found.computeIfAbsent(card.subject(), _ -> new ArrayList<>())
                    .addAll(CardFields.documents(room.subject(), card));
        }
        for (var id : ids) {
            index.replace(new Changed(room.subject(), id), found.getOrDefault(id, List.of()));
        }
    }

    private static List<List<UUID>> batches(List<UUID> ids) {
        var batches = new ArrayList<List<UUID>>();
        for (var from = 0; from < ids.size(); from += BATCH) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + BATCH)));
        }
        return batches;
    }
}

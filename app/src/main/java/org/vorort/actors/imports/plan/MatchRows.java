package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorort.actors.State;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.ListLine;

/**
 * Finds the entry each row speaks of: by our own id, else by the source's key, else by name, and where a name is not
 * enough by house, town, phone, mail or organisation.
 */
final class MatchRows {

    /** What a row speaks of. */
    sealed interface Match {}

    /**
     * An entry that exists.
     *
     * @param record what the source said about it the last time
     * @param byId whether the row named it by our own id
     */
    record Known(PlannedEntry entry, Optional<PastRecord> record, boolean byId) implements Match {}

    /** Nothing yet known. */
    record New() implements Match {}

    /** The same as another row of the list. */
    record Repeated(ListLine first, Optional<PastRecord> record) implements Match {}

    /** One of several that cannot be told apart. */
    record Unclear() implements Match {}

    private record Pair(ListLine row, PlannedEntry entry, int score) {}

    private final Entries entries;
    private final Past past;
    private final Map<ListLine, Match> matches = new IdentityHashMap<>();
    private final Map<PlannedEntry, ListLine> claimed = new HashMap<>();

    private MatchRows(Entries entries, Past past) {
        this.entries = entries;
        this.past = past;
    }

    static Map<ListLine, Match> match(List<ListLine> rows, Entries entries, Past past) {
        var matching = new MatchRows(entries, past);
        var groups = new LinkedHashMap<String, List<ListLine>>();
        for (var row : rows) {
            if (!row.rejected() && !matching.byKey(row)) {
                groups.computeIfAbsent(row.subject() + NameKey.of(row), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        groups.values().forEach(matching::byName);
        return matching.matches;
    }

    private boolean byKey(ListLine row) {
        var own = row.entryId().flatMap(entries::byId).filter(entry -> entry.kind() == row.subject());
        if (own.isPresent()) {
            claim(row, own.get(), true);
            return true;
        }
        var record = past.byRecordKey(row.subject(), row.recordKey()).filter(found -> isPlausible(row, found));
        var entry = record.flatMap(found -> entries.byId(found.entry())).filter(found -> !claimed.containsKey(found));
        entry.ifPresent(found -> claim(row, found, false));
        return entry.isPresent();
    }

    /** Some lists count their rows anew each time; a key alone is no proof. */
    private static boolean isPlausible(ListLine row, PastRecord record) {
        return NameKey.of(row).equals(record.nameKey()) || Traits.of(row).likeness(Traits.of(record)) >= 30;
    }

    private void claim(ListLine row, PlannedEntry entry, boolean byId) {
        var first = claimed.putIfAbsent(entry, row);
        var record = past.record(entry, row);
        matches.put(row, first == null ? new Known(entry, record, byId) : new Repeated(first, record));
    }

    private void byName(List<ListLine> rows) {
        var things = distinct(rows);
        var candidates = candidates(rows.getFirst());
        var isAlone = things.size() == 1 && candidates.size() == 1;
        var pairs = new ArrayList<Pair>();
        for (var row : things) {
            for (var candidate : candidates) {
                score(row, candidate, isAlone).ifPresent(score -> pairs.add(new Pair(row, candidate, score)));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::score).reversed());
        for (var pair : pairs) {
            if (!matches.containsKey(pair.row()) && !claimed.containsKey(pair.entry())) {
                claim(pair.row(), pair.entry(), false);
            }
        }
        candidates.removeIf(claimed::containsKey);
        for (var row : things) {
            if (!matches.containsKey(row)) {
                becamePartOf(row);
            }
            var isUnclear = candidates.size() > 1
                    && row.subject() != EntryKind.PERSON
                    && Traits.of(row).isNowhere();
            matches.putIfAbsent(row, isUnclear ? new Unclear() : new New());
        }
    }

    /** Two rows speak of one entry where somebody found out that both are the same. */
    private void becamePartOf(ListLine row) {
        for (var record : past.byName(row.subject(), NameKey.of(row))) {
            var entry = entries.byId(record.entry()).filter(claimed::containsKey);
            if (entry.isPresent() && !entry.get().nameKey().equals(NameKey.of(row))) {
                claim(row, entry.get(), false);
                return;
            }
        }
    }

    /** The rows that speak of different things; all others are noted as repetitions. */
    private List<ListLine> distinct(List<ListLine> rows) {
        var things = new ArrayList<ListLine>();
        for (var row : rows) {
            var first = things.stream().filter(thing -> isSame(thing, row)).findFirst();
            first.ifPresentOrElse(
                    thing -> matches.put(row, new Repeated(thing, Optional.empty())), () -> things.add(row));
        }
        return things;
    }

    private static boolean isSame(ListLine one, ListLine other) {
        var hasOtherKey = !one.recordKey().isEmpty()
                && !other.recordKey().isEmpty()
                && !one.recordKey().equals(other.recordKey());
        var here = Traits.of(one);
        var there = Traits.of(other);
        if (hasOtherKey || here.isElsewhere(there)) {
            return false;
        }
        return switch (one.subject()) {
            case ORGANISATION -> true;
            case PLACE -> !here.isOfOthers(there);
            case PERSON ->
                one.values().equals(other.values()) || here.likeness(there) > 0 && !here.isReachedOtherwise(there);
        };
    }

    private List<PlannedEntry> candidates(ListLine row) {
        Set<PlannedEntry> candidates = new LinkedHashSet<>(entries.byName(row.subject(), NameKey.of(row)));
        for (var record : past.byName(row.subject(), NameKey.of(row))) {
            entries.byId(record.entry()).ifPresent(candidates::add);
        }
        candidates.removeIf(claimed::containsKey);
        return new ArrayList<>(candidates);
    }

    private Optional<Integer> score(ListLine row, PlannedEntry candidate, boolean isAlone) {
        var here = Traits.of(row);
        var there = Traits.of(candidate);
        var isOfSource = past.knows(candidate);
        var likeness = here.likeness(there);
        var fits = switch (row.subject()) {
            case PERSON -> likeness > 0 || isOfSource && isAlone;
            case ORGANISATION, PLACE ->
                isAlone
                        ? isOfSource || !here.isInOtherTown(there)
                        : !here.isElsewhere(there) && (likeness > 0 || isOfSource);
        };
        var isActive = candidate.state() == State.ACTIVE ? 1 : 0;
        return fits ? Optional.of(likeness + (isOfSource ? 40 : 0) + isActive) : Optional.empty();
    }
}

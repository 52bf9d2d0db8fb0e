package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.EntryField;
import org.vorort.actors.State;
import org.vorort.actors.imports.columns.EntryKind;

/** All entries by id and by name: those the directory has, and those the import adds. */
final class Entries {

    private final List<PlannedEntry> all = new ArrayList<>();
    private final Map<UUID, PlannedEntry> byId = new HashMap<>();
    private final Map<EntryKind, Map<String, List<PlannedEntry>>> byName = new EnumMap<>(EntryKind.class);

    Entries(KnownActors known) {
        for (var kind : EntryKind.values()) {
            byName.put(kind, new HashMap<>());
        }
        for (var it : known.organisations()) {
            var texts = keyed(it.details().texts());
            put(PlannedEntry.known(EntryKind.ORGANISATION, it.state(), it.id().value(), texts, it.unread()));
        }
        for (var it : known.places()) {
            var place = PlannedEntry.known(
                    EntryKind.PLACE,
                    it.state(),
                    it.id().value(),
                    keyed(it.details().texts()),
                    it.unread());
            it.organisation().flatMap(id -> byId(id.value())).ifPresent(place::belongsTo);
            put(place);
        }
        for (var it : known.people()) {
            var texts = keyed(it.details().texts());
            put(PlannedEntry.known(EntryKind.PERSON, it.state(), it.id().value(), texts, it.unread()));
        }
        for (var function : known.functions()) {
            byId(function.person().value())
                    .ifPresent(person -> byId(function.organisation().value()).ifPresent(person::knownAt));
        }
    }

    Optional<PlannedEntry> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<PlannedEntry> byName(EntryKind kind, String nameKey) {
        return byName.get(kind).getOrDefault(nameKey, List.of());
    }

    /** The organisation of this name, preferably an active one in this town. */
    Optional<PlannedEntry> organisation(String name, String town) {
        var best = Optional.<PlannedEntry>empty();
        for (var candidate : byName(EntryKind.ORGANISATION, NameKey.of(name))) {
            if (best.isEmpty() || preference(candidate, town) > preference(best.get(), town)) {
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static int preference(PlannedEntry entry, String town) {
        var isHere = !town.isEmpty() && NameKey.of(entry.text("town")).equals(NameKey.of(town));
        return (entry.state() == State.ACTIVE ? 2 : 0) + (isHere ? 1 : 0);
    }

    /** Makes an entry known whose name has just been set. */
    void put(PlannedEntry entry) {
        all.add(entry);
        entry.knownId().ifPresent(id -> byId.put(id, entry));
        byName.get(entry.kind())
                .computeIfAbsent(entry.nameKey(), _ -> new ArrayList<>())
                .add(entry);
    }

    List<PlannedEntry> all() {
        return all;
    }

    private static <F extends EntryField> Map<String, String> keyed(Map<F, String> texts) {
        var keyed = new HashMap<String, String>();
        texts.forEach((field, text) -> keyed.put(field.key(), text));
        return keyed;
    }
}

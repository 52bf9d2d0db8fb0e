package org.vorort.actors.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.ListLine;
import org.vorort.actors.imports.plan.NameKey;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/**
 * Finds out where a list comes from: the source somebody names, else the one whose last list shares most names with this
 * one, else the one of the same file name.
 */
@Component
class FindSource {

    private static final double SHARE = 0.3;
    private static final String NAMELESS = "Liste";

    private final ImportStore store;

    FindSource(ImportStore store) {
        this.store = store;
    }

    /** The source, a new one when none fits. @param given the name somebody gave it; empty when nobody did */
    Source find(MunicipalityId municipality, EntryKind subject, String given, String fileName, List<ListLine> rows) {
        var sources = store.sources(municipality, subject);
        if (!given.isBlank()) {
            return named(sources, given).orElseGet(() -> fresh(given.strip(), subject));
        }
        var stem = SourceName.of(fileName, NAMELESS);
        return alike(municipality, subject, sources, rows)
                .or(() -> named(sources, stem))
                .orElseGet(() -> fresh(stem, subject));
    }

    private Optional<Source> alike(
            MunicipalityId municipality, EntryKind subject, List<Source> sources, List<ListLine> rows) {
        var names = new ArrayList<String>();
        for (var row : rows) {
            if (!row.rejected()) {
                names.add(NameKey.of(row));
            }
        }
        var overlaps = store.overlaps(municipality, subject, names);
        var best = Optional.<Source>empty();
        var most = (int) Math.max(1, SHARE * names.size()) - 1;
        for (var source : sources) {
            var shared = overlaps.getOrDefault(source.id(), 0);
            if (shared > most) {
                best = Optional.of(source);
                most = shared;
            }
        }
        return best;
    }

    private static Optional<Source> named(List<Source> sources, String name) {
        return sources.stream()
                .filter(source -> NameKey.of(source.name()).equals(NameKey.of(name)))
                .findFirst();
    }

    private static Source fresh(String name, EntryKind subject) {
        return new Source(Ids.fresh(), name, subject, Map.of(), Optional.empty());
    }
}

package org.vorort.actors.duplicates;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;

/** Entries that may be the same and that nobody has looked at. */
@Component
@Order(30)
class OpenDuplicates implements OpenWork {

    private final Duplicates duplicates;

    OpenDuplicates(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public List<Waiting> of(MunicipalityId municipality) {
        var waiting = new ArrayList<Waiting>();
        for (var kind : EntryKind.values()) {
            var pairs = duplicates.suggest(municipality, kind).size();
            if (pairs > 0) {
                waiting.add(
                        new Waiting("actors.duplicates.open." + kind.code(), pairs, "/duplicates?kind=" + kind.code()));
            }
        }
        return waiting;
    }
}

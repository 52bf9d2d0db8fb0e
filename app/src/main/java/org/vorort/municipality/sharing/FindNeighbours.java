package org.vorort.municipality.sharing;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.register.SearchName;
import org.vorort.municipality.sharing.NeighbourStore.Neighbour;

/** Looks for municipalities that may be invited; a server may hold all eleven thousand, so only some are shown. */
@Service
class FindNeighbours {

    record Found(List<Neighbour> neighbours, boolean more) {}

    private static final int SHOWN = 15;

    private final NeighbourStore store;

    FindNeighbours(NeighbourStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Found found(MunicipalityId municipality, String typed) {
        var found = store.found(municipality, SearchName.typed(typed), SHOWN + 1);
        return new Found(found.subList(0, Math.min(SHOWN, found.size())), found.size() > SHOWN);
    }
}

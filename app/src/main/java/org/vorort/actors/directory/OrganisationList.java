package org.vorort.actors.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Confirmation;
import org.vorort.actors.directory.ListSearch.Found;
import org.vorort.actors.directory.OrganisationListStore.Line;
import org.vorort.actors.directory.OrganisationListStore.Search;
import org.vorort.kernel.MunicipalityId;

/** Finds organisations. */
@Service
class OrganisationList {

    private final OrganisationListStore store;
    private final Clock clock;

    OrganisationList(OrganisationListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Found<Line> find(MunicipalityId municipality, OrganisationQuery query, String path, int asked) {
        return search(query).page(municipality, path, asked);
    }

    /** Everything the query finds, in its order, however long the list. */
    @Transactional(readOnly = true)
    List<UUID> ids(MunicipalityId municipality, OrganisationQuery query) {
        return search(query).ids(municipality);
    }

    @Transactional(readOnly = true)
    List<String> quarters(MunicipalityId municipality) {
        return store.quarters(municipality);
    }

    Instant staleBefore() {
        return Confirmation.staleBefore(clock.instant());
    }

    private ListSearch<Search, Line> search(OrganisationQuery query) {
        var stale = staleBefore();
        return new ListSearch<>(store, query, new Search(query, false, stale), new Search(query, true, stale));
    }
}

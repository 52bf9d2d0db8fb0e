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
import org.vorort.actors.directory.SavedViews.SavedView;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.MunicipalityId;

/** Finds organisations, with everything their list shows beside them. */
@Service
class OrganisationList {

    /**
     * The list as it is looked at.
     *
     * @param quarters that can be chosen
     * @param saved the views of whoever looks
     */
    record Sight(Found<Line> found, List<String> quarters, List<SavedView> saved, Instant staleBefore) {}

    private static final String LIST = "organisations";

    private final OrganisationListStore store;
    private final SavedViews views;
    private final Clock clock;

    OrganisationList(OrganisationListStore store, SavedViews views, Clock clock) {
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    /** In one transaction, as each costs two more ways to the database. */
    @Transactional(readOnly = true)
    Sight look(MunicipalityId municipality, AccountId account, OrganisationQuery query, String path, int asked) {
        return new Sight(
                search(query).page(municipality, path, asked),
                store.quarters(municipality),
                views.of(municipality, account, LIST),
                staleBefore());
    }

    /** Everything the query finds, in its order, however long the list. */
    @Transactional(readOnly = true)
    List<UUID> ids(MunicipalityId municipality, OrganisationQuery query) {
        return search(query).ids(municipality);
    }

    private Instant staleBefore() {
        return Confirmation.staleBefore(clock.instant());
    }

    private ListSearch<Search, Line> search(OrganisationQuery query) {
        var stale = staleBefore();
        return new ListSearch<>(store, query, new Search(query, false, stale), new Search(query, true, stale));
    }
}

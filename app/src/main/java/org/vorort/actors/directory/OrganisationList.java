package org.vorort.actors.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.directory.OrganisationListStore.Line;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Paging;

/** Finds organisations: exactly first, and when nothing has these words, what sounds like them. */
@Service
class OrganisationList {

    static final int PAGE_SIZE = 50;
    private static final int FRESH_DAYS = 365;

    /**
     * A page of the list.
     *
     * @param similar whether nothing has the words asked for and these entries only resemble them
     */
    record Found(List<Line> lines, Paging paging, boolean similar, Instant staleBefore) {}

    private final OrganisationListStore store;
    private final Clock clock;

    OrganisationList(OrganisationListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Found find(MunicipalityId municipality, OrganisationQuery query, String path, int asked) {
        var staleBefore = clock.instant().minus(FRESH_DAYS, ChronoUnit.DAYS);
        var exact = store.count(municipality, query, false, staleBefore);
        var similar = exact == 0 && !query.q().isBlank();
        var total = similar ? store.count(municipality, query, true, staleBefore) : exact;
        var paging = Paging.of(path + query.address(), asked, PAGE_SIZE, total);
        var lines = total == 0
                ? List.<Line>of()
                : store.page(municipality, query, similar, staleBefore, PAGE_SIZE, paging.offset());
        return new Found(lines, paging, similar && total > 0, staleBefore);
    }

    /** Everything the query finds, in its order, however long the list. */
    @Transactional(readOnly = true)
    List<UUID> ids(MunicipalityId municipality, OrganisationQuery query) {
        var staleBefore = clock.instant().minus(FRESH_DAYS, ChronoUnit.DAYS);
        var exact = store.ids(municipality, query, false, staleBefore);
        return exact.isEmpty() && !query.q().isBlank() ? store.ids(municipality, query, true, staleBefore) : exact;
    }

    @Transactional(readOnly = true)
    List<String> quarters(MunicipalityId municipality) {
        return store.quarters(municipality);
    }
}

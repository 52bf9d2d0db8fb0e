package org.vorort.actors.upkeep;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Confirmation;
import org.vorort.actors.ContactWay;
import org.vorort.actors.upkeep.UpkeepRules.Way;
import org.vorort.actors.upkeep.UpkeepStore.Answer;
import org.vorort.actors.upkeep.UpkeepStore.Stale;
import org.vorort.kernel.MunicipalityId;

/** What waits to be found right again, and the answers that came in. */
@Service
class Upkeep {

    /** An entry with the way to ask. @param mayAsk false while an earlier question waits for its answer */
    record Due(Stale entry, Way way, boolean mayAsk) {}

    private final UpkeepStore store;
    private final Clock clock;

    Upkeep(UpkeepStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Due> due(MunicipalityId municipality) {
        var now = clock.instant();
        var due = new ArrayList<Due>();
        for (var stale : store.stale(municipality, Confirmation.staleBefore(now))) {
            var way = UpkeepRules.way(
                    ContactWay.of(stale.contactWay()), !stale.mail().isEmpty(), stale.address());
            var mayAsk = stale.askedAt()
                    .map(asked -> UpkeepRules.mayAskAgain(asked, now))
                    .orElse(true);
            due.add(new Due(stale, way, mayAsk));
        }
        return due;
    }

    @Transactional(readOnly = true)
    public List<Answer> unseen(MunicipalityId municipality) {
        return store.unseen(municipality);
    }

    @Transactional
    public void seen(MunicipalityId municipality, java.util.UUID request) {
        store.seen(municipality, request, clock.instant());
    }
}

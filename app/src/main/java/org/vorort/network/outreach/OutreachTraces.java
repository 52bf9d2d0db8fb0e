package org.vorort.network.outreach;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.kernel.MunicipalityId;

/** Whom the network wants to win stays on the list when two entries become one. */
@Component
class OutreachTraces implements OrganisationTraces {

    private final OutreachStore store;

    OutreachTraces(OutreachStore store) {
        this.store = store;
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        store.move(municipality, from, to);
    }
}

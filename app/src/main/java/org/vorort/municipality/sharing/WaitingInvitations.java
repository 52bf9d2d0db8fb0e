package org.vorort.municipality.sharing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;

/** Invitations of others that wait for an answer. */
@Component
class WaitingInvitations implements OpenWork {

    private final SharingStore store;

    WaitingInvitations(SharingStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var waiting = store.waiting(municipality);
        return waiting == 0 ? List.of() : List.of(new Waiting("municipality.sharing.open", waiting, "/sharing"));
    }
}

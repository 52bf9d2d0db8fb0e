package org.vorort.actors.upkeep;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Notes that somebody said by phone or in person that the entry is right. */
@Service
class ConfirmByOffice {

    private final Addressees addressees;

    ConfirmByOffice(Addressees addressees) {
        this.addressees = addressees;
    }

    /** @return the entry's name; empty when it is not there */
    @Transactional
    Optional<String> confirm(MunicipalityId municipality, String kind, UUID id, Visitor.Actor by) {
        var entry = addressees.find(municipality, kind, id);
        entry.ifPresent(found -> addressees.confirm(municipality, found, by));
        return entry.map(Addressees.Entry::name);
    }
}

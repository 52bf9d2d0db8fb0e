package org.vorort.municipality;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.appearance.CoatOfArms;

/** The office behind a municipality's letters and start page, and its coat of arms. */
@Service
class Letterheads {

    /** @param coatOfArms whether there is a picture */
    record Current(Office office, boolean coatOfArms) {}

    private final OfficeStore store;
    private final Audit audit;
    private final Clock clock;

    Letterheads(OfficeStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Current of(MunicipalityId municipality) {
        return new Current(store.office(municipality), store.hasCoatOfArms(municipality));
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> coatOfArms(MunicipalityId municipality) {
        return store.coatOfArms(municipality);
    }

    @Transactional
    public void change(Municipality municipality, Office office, Visitor.Actor by) {
        var before = store.office(municipality.id());
        store.save(municipality.id(), office);
        audit.record(by, "letterheadChanged", Municipalities.subject(municipality), values(before), values(office));
    }

    @Transactional
    public void hang(Municipality municipality, CoatOfArms.Reading.Picture picture, Visitor.Actor by) {
        store.saveCoatOfArms(municipality.id(), picture.png(), clock.instant());
        audit.record(by, "coatOfArmsChanged", Municipalities.subject(municipality), Map.of(), Map.of());
    }

    @Transactional
    public void takeDown(Municipality municipality, Visitor.Actor by) {
        store.removeCoatOfArms(municipality.id());
        audit.record(by, "coatOfArmsRemoved", Municipalities.subject(municipality), Map.of(), Map.of());
    }

    private static Map<String, String> values(Office office) {
        return Map.of(
                "sender", office.sender(),
                "street", office.street(),
                "place", office.place(),
                "phone", office.phone(),
                "mail", office.mail(),
                "web", office.web(),
                "hours", office.hours());
    }
}

package org.vorort.bodies.appointments;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Keeps the signed letter of an appointment, for the office alone. */
@Service
class KeepScan {

    private final ScanStore store;
    private final Audit audit;
    private final Clock clock;

    KeepScan(ScanStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Scan> find(MunicipalityId municipality, UUID appointment) {
        return store.find(municipality, appointment);
    }

    @Transactional(readOnly = true)
    public boolean exists(MunicipalityId municipality, UUID appointment) {
        return store.exists(municipality, appointment);
    }

    /** Keeps what was read; a scan that was there before is replaced. Nothing where the person is not there any more. */
    @Transactional
    void keep(MunicipalityId municipality, NamedAppointment named, Scan scan, Visitor.Actor by) {
        named.appointment().person().ifPresent(person -> {
            store.save(municipality, named.appointment().id(), person, scan, clock.instant(), by.name());
            record("scanKept", named, by);
        });
    }

    @Transactional
    void discard(MunicipalityId municipality, NamedAppointment named, Visitor.Actor by) {
        store.delete(municipality, named.appointment().id());
        record("scanDiscarded", named, by);
    }

    private void record(String act, NamedAppointment named, Visitor.Actor by) {
        var member = named.appointment().person().map(Object::toString).orElse("");
        audit.record(by, act, Bodies.subject(named.body()), Map.of(), Map.of("member", member));
    }
}

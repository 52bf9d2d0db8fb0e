package org.vorort.bodies.scans;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Keeps the signed letter of an appointment, for the office alone. */
@Service
public class KeepScan {

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

    /** Keeps what was read; a scan that was there before is replaced. */
    @Transactional
    public void keep(
            MunicipalityId municipality, Body body, UUID appointment, PersonId person, Scan scan, Visitor.Actor by) {
        store.save(municipality, appointment, person, scan, clock.instant(), by.name());
        record("scanKept", body, Map.of("member", person.toString()), by);
    }

    @Transactional
    public void discard(MunicipalityId municipality, Body body, UUID appointment, Visitor.Actor by) {
        store.delete(municipality, appointment);
        record("scanDiscarded", body, Map.of(), by);
    }

    /** With a merge, the signed letters go along. */
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        store.move(municipality, from, to);
    }

    private void record(String act, Body body, Map<String, String> after, Visitor.Actor by) {
        audit.record(by, act, Bodies.subject(body), Map.of(), after);
    }
}

package org.vorort.bodies.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Lets bodies be seen by everybody, and takes that back. */
@Service
class Releases {

    private final ReleaseStore store;
    private final Audit audit;
    private final Clock clock;

    Releases(ReleaseStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Release> find(MunicipalityId municipality, BodyId body) {
        return store.find(municipality, body);
    }

    @Transactional
    void release(MunicipalityId municipality, Body body, Visitor.Actor by) {
        var release = new Release(LocalDate.ofInstant(clock.instant(), Formats.ZONE), by.name());
        if (store.insert(municipality, body.id(), release)) {
            audit.record(by, "bodyReleased", Bodies.subject(body), Map.of(), Map.of());
        }
    }

    @Transactional
    void takeBack(MunicipalityId municipality, Body body, Visitor.Actor by) {
        if (store.delete(municipality, body.id())) {
            audit.record(by, "bodyHidden", Bodies.subject(body), Map.of(), Map.of());
        }
    }
}

package org.vorort.bodies.procedure;

import java.time.LocalDate;
import java.util.List;
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

/** The rules of procedure of bodies. A version is never lost: a new one begins on its day. */
@Service
public class Procedures {

    private final ProcedureStore store;
    private final Audit audit;

    Procedures(ProcedureStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** The rules that hold on this day; empty where the body has none yet. */
    @Transactional(readOnly = true)
    public Optional<RulesOfProcedure> inForce(MunicipalityId municipality, BodyId body, LocalDate on) {
        return versionOn(store.versions(municipality, body), on).map(Dated::rules);
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<Dated> versions(MunicipalityId municipality, BodyId body) {
        return store.versions(municipality, body);
    }

    /** Keeps a version. One that was to begin on the same day is replaced. */
    @Transactional
    public void keep(MunicipalityId municipality, Body body, Dated version, Visitor.Actor by) {
        var before = store.versions(municipality, body.id());
        store.save(municipality, body.id(), version);
        var texts = version.rules().texts();
        texts.put("validFrom", version.validFrom().toString());
        var old = versionOn(before, version.validFrom())
                .map(Dated::rules)
                .map(RulesOfProcedure::texts)
                .orElse(Map.of());
        audit.record(by, "rulesKept", Bodies.subject(body), old, texts);
    }

    /** Takes back a version that has not begun. */
    @Transactional
    public void remove(MunicipalityId municipality, Body body, LocalDate validFrom, Visitor.Actor by) {
        store.delete(municipality, body.id(), validFrom);
        audit.record(by, "rulesRemoved", Bodies.subject(body), Map.of("validFrom", validFrom.toString()), Map.of());
    }

    /** @param versions the newest first */
    static Optional<Dated> versionOn(List<Dated> versions, LocalDate on) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .findFirst();
    }
}

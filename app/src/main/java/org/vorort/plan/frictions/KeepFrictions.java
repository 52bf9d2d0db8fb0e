package org.vorort.plan.frictions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.areas.KeepAreas;
import org.vorort.plan.areas.TaskArea;

/** Opens, corrects and removes friction points; that one was talked about or settled is a correction with its day. */
@Service
public class KeepFrictions {

    private final FrictionStore store;
    private final KeepAreas areas;
    private final Audit audit;

    KeepFrictions(FrictionStore store, KeepAreas areas, Audit audit) {
        this.store = store;
        this.areas = areas;
        this.audit = audit;
    }

    /** All of this municipality, open ones first. */
    @Transactional(readOnly = true)
    public List<Friction> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    Optional<Friction> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    @Transactional
    public void open(MunicipalityId municipality, Friction friction, Visitor.Actor by) {
        store.insert(municipality, friction);
        audit.record(by, "frictionOpened", subject(municipality, friction), Map.of(), friction.texts());
    }

    /** False where somebody else was faster. */
    @Transactional
    boolean change(MunicipalityId municipality, Friction changed, Visitor.Actor by) {
        var before = store.find(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return false;
        }
        audit.record(
                by,
                "frictionChanged",
                subject(municipality, changed),
                before.get().texts(),
                changed.texts());
        return true;
    }

    @Transactional
    void remove(MunicipalityId municipality, Friction friction, Visitor.Actor by) {
        store.delete(municipality, friction.id());
        audit.record(by, "frictionRemoved", subject(municipality, friction), friction.texts(), Map.of());
    }

    private Audit.Subject subject(MunicipalityId municipality, Friction friction) {
        var area = areas.find(municipality, friction.area()).map(TaskArea::name).orElse("");
        return new Audit.Subject("friction", friction.id().toString(), area);
    }
}

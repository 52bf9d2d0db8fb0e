package org.vorort.plan.areas;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Adds, changes and removes task areas. */
@Service
public class KeepAreas {

    sealed interface Result {
        record Kept() implements Result {}

        /** There is one of this name already. */
        record NameTaken() implements Result {}

        record ChangedMeanwhile() implements Result {}
    }

    private final TaskAreaStore store;
    private final Audit audit;
    private final Clock clock;

    KeepAreas(TaskAreaStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<TaskArea> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    @Transactional(readOnly = true)
    public List<TaskArea> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    /** A new area; empty where one of this name is there. */
    @Transactional
    public Optional<TaskArea> add(
            MunicipalityId municipality, String name, String field, String scope, Visitor.Actor by) {
        var area = new TaskArea(Ids.fresh(), name, field, scope, 1);
        if (!store.insert(municipality, area, clock.instant())) {
            return Optional.empty();
        }
        audit.record(by, "taskAreaAdded", subject(area), Map.of(), area.texts());
        return Optional.of(area);
    }

    @Transactional
    Result change(MunicipalityId municipality, TaskArea changed, Visitor.Actor by) {
        if (store.nameTaken(municipality, changed)) {
            return new Result.NameTaken();
        }
        var before = store.find(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return new Result.ChangedMeanwhile();
        }
        audit.record(by, "taskAreaChanged", subject(changed), before.get().texts(), changed.texts());
        return new Result.Kept();
    }

    /** With everything that was entered for it. */
    @Transactional
    void remove(MunicipalityId municipality, TaskArea area, Visitor.Actor by) {
        store.delete(municipality, area.id());
        audit.record(by, "taskAreaRemoved", subject(area), area.texts(), Map.of());
    }

    private static Audit.Subject subject(TaskArea area) {
        return new Audit.Subject("taskArea", area.id().toString(), area.name());
    }
}

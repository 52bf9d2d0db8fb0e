package org.vorort.plan.responsibilities;

import java.time.Clock;
import java.time.LocalDate;
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
import org.vorort.plan.parties.ChooseParties;
import org.vorort.shell.Formats;

/** Enters, corrects, checks and removes who has which part in a task area. */
@Service
public class KeepResponsibilities {

    private final ResponsibilityStore store;
    private final KeepAreas areas;
    private final ChooseParties parties;
    private final Audit audit;
    private final Clock clock;

    KeepResponsibilities(ResponsibilityStore store, KeepAreas areas, ChooseParties parties, Audit audit, Clock clock) {
        this.store = store;
        this.areas = areas;
        this.parties = parties;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Responsibility> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    @Transactional
    public void add(MunicipalityId municipality, Responsibility one, Visitor.Actor by) {
        store.insert(municipality, one);
        record(municipality, "responsibilityAdded", one, Map.of(), texts(municipality, one), by);
    }

    /** False where somebody else was faster. */
    @Transactional
    boolean change(MunicipalityId municipality, Responsibility changed, Visitor.Actor by) {
        var before = store.find(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return false;
        }
        record(
                municipality,
                "responsibilityChanged",
                changed,
                texts(municipality, before.get()),
                texts(municipality, changed),
                by);
        return true;
    }

    /** Found right today. */
    @Transactional
    void check(MunicipalityId municipality, Responsibility one, Visitor.Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var checked = new Responsibility(
                one.id(),
                one.area(),
                one.level(),
                one.part(),
                one.party(),
                one.contact(),
                one.legalBasis(),
                one.note(),
                today,
                one.version());
        if (store.update(municipality, checked)) {
            record(
                    municipality,
                    "responsibilityChecked",
                    one,
                    texts(municipality, one),
                    texts(municipality, checked),
                    by);
        }
    }

    @Transactional
    void remove(MunicipalityId municipality, Responsibility one, Visitor.Actor by) {
        store.delete(municipality, one.id());
        record(municipality, "responsibilityRemoved", one, texts(municipality, one), Map.of(), by);
    }

    private void record(
            MunicipalityId municipality,
            String act,
            Responsibility one,
            Map<String, String> before,
            Map<String, String> after,
            Visitor.Actor by) {
        var area = areas.find(municipality, one.area()).map(TaskArea::name).orElse("");
        var subject = new Audit.Subject("responsibility", one.id().toString(), area);
        // Where a person is named as contact, these words go with the person.
        var concerns = one.contact().map(person -> person.toString()).stream().toList();
        audit.recordAll(by, List.of(new Audit.Line(act, subject, before, after, concerns)));
    }

    private Map<String, String> texts(MunicipalityId municipality, Responsibility one) {
        var reachedBy =
                one.contact().map(person -> parties.name(municipality, person)).orElse("");
        return one.texts(parties.name(municipality, one.party()), reachedBy);
    }
}

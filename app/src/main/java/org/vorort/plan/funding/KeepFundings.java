package org.vorort.plan.funding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.parties.ChooseParties;

/** Enters, corrects and removes fundings. */
@Service
public class KeepFundings {

    sealed interface Result {
        record Kept() implements Result {}

        /** It cannot get there from where it stands, such as ended without having been granted. */
        record NotFromHere(FundingState before) implements Result {}

        record ChangedMeanwhile() implements Result {}
    }

    private final FundingStore store;
    private final ChooseParties parties;
    private final Audit audit;
    private final Clock clock;

    KeepFundings(FundingStore store, ChooseParties parties, Audit audit, Clock clock) {
        this.store = store;
        this.parties = parties;
        this.audit = audit;
        this.clock = clock;
    }

    /** All; what runs or may run first. */
    @Transactional(readOnly = true)
    public List<Funding> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public Optional<Funding> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    @Transactional
    public void add(MunicipalityId municipality, Funding funding, Visitor.Actor by) {
        store.insert(municipality, funding, clock.instant());
        record(municipality, "fundingAdded", funding, Map.of(), texts(municipality, funding), by);
    }

    @Transactional
    Result change(MunicipalityId municipality, Funding changed, Visitor.Actor by) {
        var before = store.find(municipality, changed.id());
        if (before.isEmpty()) {
            return new Result.ChangedMeanwhile();
        }
        if (!before.get().state().mayBecome(changed.state())) {
            return new Result.NotFromHere(before.get().state());
        }
        var told = texts(municipality, before.get());
        if (!store.update(municipality, changed)) {
            return new Result.ChangedMeanwhile();
        }
        record(municipality, "fundingChanged", changed, told, texts(municipality, changed), by);
        return new Result.Kept();
    }

    /** With its deadlines, years and receipts. */
    @Transactional
    void remove(MunicipalityId municipality, Funding funding, Visitor.Actor by) {
        store.delete(municipality, funding.id());
        record(municipality, "fundingRemoved", funding, texts(municipality, funding), Map.of(), by);
    }

    private void record(
            MunicipalityId municipality,
            String act,
            Funding funding,
            Map<String, String> before,
            Map<String, String> after,
            Visitor.Actor by) {
        var subject = new Audit.Subject("funding", funding.id().toString(), funding.programme());
        var concerns =
                funding.responsible().map(person -> person.toString()).stream().toList();
        audit.recordAll(by, List.of(new Audit.Line(act, subject, before, after, concerns)));
    }

    private Map<String, String> texts(MunicipalityId municipality, Funding funding) {
        var responsible = funding.responsible()
                .map(person -> parties.name(municipality, person))
                .orElse("");
        return funding.texts(parties.name(municipality, funding.funder()), responsible);
    }
}

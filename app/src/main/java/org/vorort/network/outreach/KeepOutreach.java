package org.vorort.network.outreach;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Writes the outreach list. Every change stands in the audit trail. */
@Service
public class KeepOutreach {

    /** What became of a change. */
    sealed interface Result {
        record Kept(Outreach outreach) implements Result {}

        /** Somebody else was quicker. */
        record ChangedMeanwhile(Outreach current) implements Result {}

        /** That does not follow from where it stands. */
        record NotFromHere(OutreachState state) implements Result {}

        record Gone() implements Result {}
    }

    private final OutreachStore store;
    private final Organisations organisations;
    private final Audit audit;
    private final Clock clock;

    KeepOutreach(OutreachStore store, Organisations organisations, Audit audit, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new line, wherever it stands already. */
    @Transactional
    public void add(MunicipalityId municipality, Outreach outreach, Visitor.Actor by) {
        store.insert(municipality, outreach);
        audit.record(by, "outreachAdded", subject(municipality, outreach), Map.of(), outreach.texts());
    }

    /** Writes other words over those of this version. */
    @Transactional
    Result correct(MunicipalityId municipality, Outreach changed, Visitor.Actor by) {
        var before = store.find(municipality, changed.id());
        return before.isEmpty() ? new Result.Gone() : write(municipality, before.get(), changed, "outreachChanged", by);
    }

    @Transactional
    Result move(MunicipalityId municipality, OutreachId id, OutreachState to, Visitor.Actor by) {
        var found = store.find(municipality, id);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        var before = found.get();
        if (!before.state().mayBecome(to)) {
            return new Result.NotFromHere(before.state());
        }
        return write(municipality, before, before.in(to, clock.instant()), "outreachMoved", by);
    }

    /**
     * Enters the organisation in the directory, with the name and the group the list knows; one of exactly this name that
     * stands there already is taken instead.
     *
     * @return the entry; empty where there is nothing to enter
     */
    @Transactional
    Optional<Organisation> enter(MunicipalityId municipality, OutreachId id, String source, Visitor.Actor by) {
        var found = store.find(municipality, id).filter(Outreach::awaitsEntry);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var outreach = found.get();
        var entry = organisations.all(municipality).stream()
                .filter(one ->
                        one.name().equalsIgnoreCase(outreach.words().name().strip()))
                .findFirst()
                .orElseGet(() -> create(municipality, outreach, source, by));
        write(municipality, outreach, outreach.of(entry.id(), clock.instant()), "outreachEntered", by);
        return Optional.of(entry);
    }

    @Transactional
    boolean remove(MunicipalityId municipality, OutreachId id, Visitor.Actor by) {
        var found = store.find(municipality, id);
        found.ifPresent(outreach -> {
            store.delete(municipality, id);
            audit.record(by, "outreachRemoved", subject(municipality, outreach), outreach.texts(), Map.of());
        });
        return found.isPresent();
    }

    private Result write(MunicipalityId municipality, Outreach before, Outreach after, String act, Visitor.Actor by) {
        if (!store.update(municipality, after)) {
            return new Result.ChangedMeanwhile(before);
        }
        audit.record(by, act, subject(municipality, after), before.texts(), after.texts());
        return new Result.Kept(after);
    }

    private Organisation create(MunicipalityId municipality, Outreach outreach, String source, Visitor.Actor by) {
        var texts = new HashMap<OrganisationField, String>();
        texts.put(OrganisationField.NAME, outreach.words().name().strip());
        texts.put(OrganisationField.GROUP, outreach.words().group());
        var draft = new Organisations.Draft(OrganisationDetails.of(texts), source, Map.of());
        return organisations.create(municipality, draft, by);
    }

    private Audit.Subject subject(MunicipalityId municipality, Outreach outreach) {
        var name = outreach.organisation()
                .flatMap(id -> organisations.byId(municipality, id))
                .map(Organisation::name)
                .orElse(outreach.words().name());
        return new Audit.Subject(
                "outreach",
                outreach.id().toString(),
                name.isEmpty() ? outreach.words().group() : name);
    }
}

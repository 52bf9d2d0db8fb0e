package org.vorort.municipality.sharing;

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
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.municipality.sharing.Sharing.End;
import org.vorort.municipality.sharing.Sharing.Step;

/** Invites, accepts, declines and ends. Both sides find every step in their trails, and the other office is told. */
@Service
class ChangeSharing {

    sealed interface Result {
        record Done(Sharing sharing) implements Result {}

        /** A municipality needs no invitation to itself. */
        record Itself() implements Result {}

        /** The other one is unknown here, or its pages are closed. */
        record NotHere() implements Result {}

        /** The other one was invited already, or has accepted. */
        record AlreadyInvited() implements Result {}

        /** It has come to another state meanwhile, or this step is the other side's. */
        record NotFromHere() implements Result {}
    }

    private final SharingStore store;
    private final Municipalities municipalities;
    private final TellOtherSide tellOtherSide;
    private final Audit audit;
    private final Clock clock;

    ChangeSharing(
            SharingStore store, Municipalities municipalities, TellOtherSide tellOtherSide, Audit audit, Clock clock) {
        this.store = store;
        this.municipalities = municipalities;
        this.tellOtherSide = tellOtherSide;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Sharing> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public Optional<Sharing> byId(MunicipalityId municipality, UUID id) {
        return store.byId(municipality, id);
    }

    /** @param readerSlug the address of whoever is invited */
    @Transactional
    public Result invite(MunicipalityId owner, String readerSlug, Shared what, Visitor.Actor by) {
        var reader = municipalities.find(readerSlug).filter(found -> !found.archived());
        if (reader.isEmpty()) {
            return new Result.NotHere();
        }
        if (reader.get().id().equals(owner)) {
            return new Result.Itself();
        }
        var sharing = new Sharing(
                Ids.fresh(),
                owner,
                reader.get().id(),
                what,
                SharingState.INVITED,
                step(by),
                Optional.empty(),
                Optional.empty());
        if (!store.insert(owner, sharing)) {
            return new Result.AlreadyInvited();
        }
        record(
                owner,
                new Audit.Line("sharingInvited", subject(sharing), Map.of(), what(sharing)),
                "invited",
                sharing,
                by);
        return new Result.Done(sharing);
    }

    @Transactional
    public Result accept(MunicipalityId reader, UUID id, Visitor.Actor by) {
        var sharing = stepOf(reader, id, SharingState.ACCEPTED);
        if (sharing.isEmpty() || closed(sharing.get().owner()) || !answer(sharing.get(), SharingState.ACCEPTED, by)) {
            return new Result.NotFromHere();
        }
        var line = new Audit.Line("sharingAccepted", subject(sharing.get()), Map.of(), what(sharing.get()));
        record(reader, line, "accepted", sharing.get(), by);
        return new Result.Done(sharing.get());
    }

    @Transactional
    public Result decline(MunicipalityId reader, UUID id, Visitor.Actor by) {
        var sharing = stepOf(reader, id, SharingState.DECLINED);
        if (sharing.isEmpty() || !answer(sharing.get(), SharingState.DECLINED, by)) {
            return new Result.NotFromHere();
        }
        var line = new Audit.Line("sharingDeclined", subject(sharing.get()), Map.of(), what(sharing.get()));
        record(reader, line, "declined", sharing.get(), by);
        return new Result.Done(sharing.get());
    }

    /** Ends it, or takes the invitation back. */
    @Transactional
    public Result end(MunicipalityId municipality, UUID id, String reason, Visitor.Actor by) {
        var found = stepOf(municipality, id, SharingState.ENDED);
        if (found.isEmpty()) {
            return new Result.NotFromHere();
        }
        var sharing = found.get();
        var byOwner = sharing.side(municipality) == SharingRules.Side.OWNER;
        if (!store.end(sharing.owner(), id, sharing.state(), new End(step(by), byOwner, reason))) {
            return new Result.NotFromHere();
        }
        var after = Map.of("shared", sharing.what().code(), "reason", reason);
        var news = sharing.state() == SharingState.INVITED ? "takenBack" : byOwner ? "ended" : "leftByReader";
        record(municipality, new Audit.Line("sharingEnded", subject(sharing), Map.of(), after), news, sharing, by);
        return new Result.Done(sharing);
    }

    private Optional<Sharing> stepOf(MunicipalityId municipality, UUID id, SharingState to) {
        return store.byId(municipality, id)
                .filter(sharing -> SharingRules.may(sharing.side(municipality), sharing.state(), to));
    }

    private boolean answer(Sharing sharing, SharingState to, Visitor.Actor by) {
        return store.answer(sharing.owner(), sharing.id(), to, step(by));
    }

    private void record(MunicipalityId here, Audit.Line line, String news, Sharing sharing, Visitor.Actor by) {
        audit.recordAll(by, List.of(line));
        tellOtherSide.tell(here, line, news, sharing, by);
    }

    private Step step(Visitor.Actor by) {
        return new Step(clock.instant(), by.name());
    }

    private boolean closed(MunicipalityId municipality) {
        return municipalities
                .find(municipality)
                .filter(found -> !found.archived())
                .isEmpty();
    }

    /** Named by its two parties, owner first: that is how both find it in their trails. */
    private Audit.Subject subject(Sharing sharing) {
        return new Audit.Subject(
                "sharing", sharing.id().toString(), name(sharing.owner()) + " → " + name(sharing.reader()));
    }

    private String name(MunicipalityId municipality) {
        return municipalities.find(municipality).map(Municipality::name).orElse("");
    }

    private static Map<String, String> what(Sharing sharing) {
        return Map.of("shared", sharing.what().code());
    }
}

package org.vorort.meetings.written;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.reach.Reach;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.Seats;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.shell.Formats;

/** Writes down what is to be resolved in writing, and what somebody has decided alone. */
@Service
public class KeepWritten {

    private final WrittenStore store;
    private final Resolutions resolutions;
    private final Seats seats;
    private final People people;
    private final Reach reach;
    private final TellVoters tellVoters;
    private final Audit audit;
    private final Clock clock;

    KeepWritten(
            WrittenStore store,
            Resolutions resolutions,
            Seats seats,
            People people,
            Reach reach,
            TellVoters tellVoters,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.resolutions = resolutions;
        this.seats = seats;
        this.people = people;
        this.reach = reach;
        this.tellVoters = tellVoters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a written resolution. Nobody hears of it yet. */
    @Transactional
    public Written draft(MunicipalityId municipality, Body body, Written.Words words, Visitor.Actor by) {
        var draft = new Written(
                Ids.fresh(),
                body.id(),
                WrittenKind.CIRCULAR,
                words,
                WrittenState.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                1);
        store.insert(municipality, draft);
        audit.record(by, "writtenDrafted", subject(draft), Map.of(), draft.texts());
        return draft;
    }

    /** Keeps what somebody decided alone, gives it its number and tells everybody on a seat. */
    @Transactional
    public Written decideAlone(
            MunicipalityId municipality, Body body, Written.Words words, LocalDate on, Visitor.Actor by) {
        var number = on.getYear() + "/" + (resolutions.lastNumber(municipality, body.id(), on.getYear()) + 1);
        var decided = new Written(
                Ids.fresh(),
                body.id(),
                WrittenKind.URGENT,
                words,
                WrittenState.CARRIED,
                Optional.empty(),
                Optional.of(on),
                Optional.empty(),
                number,
                1);
        store.insert(municipality, decided);
        audit.record(by, "writtenDecided", subject(decided), Map.of(), decided.texts());
        tell(municipality, decided, by);
        return decided;
    }

    /** Writes other words over those of the same version, as long as nobody was asked. @return false when that is too late */
    @Transactional
    boolean change(MunicipalityId municipality, Written before, Written.Words words, int version, Visitor.Actor by) {
        var changed = before.saying(words, version);
        if (!before.in(WrittenState.DRAFT) || !store.update(municipality, changed)) {
            return false;
        }
        audit.record(by, "writtenChanged", subject(changed), before.texts(), changed.texts());
        return true;
    }

    /** Removes a draft as if it had never been; what is asked already is withdrawn, and everybody sees that by their link. */
    @Transactional
    boolean withdraw(MunicipalityId municipality, Written written, Visitor.Actor by) {
        if (written.in(WrittenState.DRAFT)) {
            store.delete(municipality, written.id());
            audit.record(by, "writtenRemoved", subject(written), written.texts(), Map.of());
            return true;
        }
        var withdrawn = written.withdrawn();
        if (!written.state().mayBecome(WrittenState.WITHDRAWN) || !store.update(municipality, withdrawn)) {
            return false;
        }
        audit.record(by, "writtenWithdrawn", subject(written), written.texts(), withdrawn.texts());
        return true;
    }

    private void tell(MunicipalityId municipality, Written decided, Visitor.Actor by) {
        var known = new HashSet<PersonId>();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        for (var seat : seats.of(municipality, decided.body(), today)) {
            var holder = seat.holder().filter(holding -> known.add(holding.person()));
            if (holder.isPresent()) {
                var person = people.byId(municipality, holder.get().person()).orElseThrow();
                var actsFor = holder.get().organisation().map(List::of).orElse(List.of());
                var contact = reach.contact(municipality, person, actsFor);
                tellVoters.tell(municipality, decided, contact.recipient(), by);
            }
        }
    }

    static Audit.Subject subject(Written written) {
        return new Audit.Subject("written", written.id().toString(), written.title());
    }
}

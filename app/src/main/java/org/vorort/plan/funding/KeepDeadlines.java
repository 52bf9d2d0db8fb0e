package org.vorort.plan.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** What must be handed in: entered, done, removed. */
@Service
public class KeepDeadlines {

    private final DeadlineStore store;
    private final Audit audit;
    private final Clock clock;

    KeepDeadlines(DeadlineStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** All, by day. */
    @Transactional(readOnly = true)
    public List<Deadline> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public List<Deadline> of(MunicipalityId municipality, Funding funding) {
        return store.all(municipality).stream()
                .filter(deadline -> deadline.funding().equals(funding.id()))
                .toList();
    }

    @Transactional
    public void add(MunicipalityId municipality, Funding funding, Deadline deadline, Visitor.Actor by) {
        store.insert(municipality, deadline);
        audit.record(by, "deadlineAdded", subject(funding), Map.of(), texts(deadline));
    }

    /** Handed in today. */
    @Transactional
    void done(MunicipalityId municipality, Funding funding, Deadline deadline, Visitor.Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        store.done(municipality, deadline.id(), today);
        audit.record(
                by,
                "deadlineDone",
                subject(funding),
                Map.of(),
                Map.of("deadlineKind", deadline.kind().code(), "doneOn", today.toString()));
    }

    @Transactional
    void remove(MunicipalityId municipality, Funding funding, Deadline deadline, Visitor.Actor by) {
        store.delete(municipality, deadline.id());
        audit.record(by, "deadlineRemoved", subject(funding), texts(deadline), Map.of());
    }

    private static Audit.Subject subject(Funding funding) {
        return new Audit.Subject("deadline", funding.id().toString(), funding.programme());
    }

    private static Map<String, String> texts(Deadline deadline) {
        return Map.of(
                "deadlineKind", deadline.kind().code(),
                "dueOn", deadline.due().toString(),
                "deadlineWords", deadline.words());
    }
}

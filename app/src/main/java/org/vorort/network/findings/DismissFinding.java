package org.vorort.network.findings;

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

/** Puts a finding aside until a day, or takes that back. */
@Service
class DismissFinding {

    private final DismissalStore store;
    private final Audit audit;
    private final Clock clock;

    DismissFinding(DismissalStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param sentence the finding in words, so that the trail can be read when it is gone */
    @Transactional
    void dismiss(
            MunicipalityId municipality,
            Finding finding,
            String sentence,
            String reason,
            LocalDate askAgainOn,
            Visitor.Actor by) {
        var now = clock.instant();
        store.deleteUntil(municipality, LocalDate.ofInstant(now, Formats.ZONE));
        var dismissal = new Dismissal(finding.key(), finding.evidence(), reason, askAgainOn, now, by.name());
        store.save(municipality, dismissal, finding);
        var subject = subject(finding.key(), sentence);
        audit.recordAll(
                by, List.of(new Audit.Line("findingDismissed", subject, Map.of(), texts(dismissal), named(finding))));
    }

    /** @return whether there was anything to take back */
    @Transactional
    boolean takeBack(MunicipalityId municipality, Finding finding, String sentence, Visitor.Actor by) {
        var dismissal = store.find(municipality, finding.key());
        dismissal.ifPresent(known -> {
            store.delete(municipality, known.key());
            var subject = subject(finding.key(), sentence);
            audit.recordAll(
                    by, List.of(new Audit.Line("findingReturned", subject, texts(known), Map.of(), named(finding))));
        });
        return dismissal.isPresent();
    }

    /** Whom the sentence names, so that its words go from the trail with them. */
    private static List<String> named(Finding finding) {
        return finding.persons().stream().map(one -> one.id().toString()).toList();
    }

    private static Audit.Subject subject(String key, String sentence) {
        return new Audit.Subject("finding", key, sentence);
    }

    private static Map<String, String> texts(Dismissal dismissal) {
        return Map.of(
                "reason", dismissal.reason(),
                "askAgainOn", dismissal.askAgainOn().toString());
    }
}

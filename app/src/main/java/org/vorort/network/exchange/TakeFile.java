package org.vorort.network.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.Organisations;
import org.vorort.actors.ties.ImportTies;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Takes a network file over into the town, in one transaction: all of it, or nothing. The same file twice changes nothing. */
@Service
class TakeFile {

    private final FileImportStore store;
    private final PrepareFile prepare;
    private final Organisations organisations;
    private final ImportTies ties;
    private final ForgettingQueue queue;
    private final Audit audit;
    private final Clock clock;

    TakeFile(
            FileImportStore store,
            PrepareFile prepare,
            Organisations organisations,
            ImportTies ties,
            ForgettingQueue queue,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.prepare = prepare;
        this.organisations = organisations;
        this.ties = ties;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return nothing when it was taken over already, discarded, or waited too long */
    @Transactional
    Optional<FileReport> take(MunicipalityId municipality, UUID id, Answers answers, Visitor.Actor by) {
        store.lock(municipality, id);
        var found = store.find(municipality, id, clock.instant().minus(FileImports.WAITING));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var content = FileImports.content(found.get());
        var founding = prepare.prepare(municipality, content, answers).founding();
        found(municipality, founding, found.get().fileName(), by);
        var prepared = prepare.prepare(municipality, content, answers);
        var taken = ties.take(municipality, prepared.plan().statements(), by);
        var report = FileReport.of(prepared, taken, founding.size());
        var now = clock.instant();
        store.take(municipality, id, report, by.name(), now);
        queue.forget(municipality, id, now.plus(FileImports.REPORTED));
        var subject =
                new Audit.Subject("networkFile", id.toString(), found.get().fileName());
        audit.record(by, "networkFileTaken", subject, Map.of(), numbers(report));
        return Optional.of(report);
    }

    private void found(MunicipalityId municipality, List<String> names, String source, Visitor.Actor by) {
        var drafts = names.stream()
                .map(name -> new Organisations.Draft(OrganisationDetails.named(name), source, Map.of()))
                .toList();
        organisations.createAll(municipality, drafts, by);
    }

    private static Map<String, String> numbers(FileReport report) {
        return Map.of(
                "tiesCreated", String.valueOf(report.created()),
                "tiesChanged", String.valueOf(report.changed()),
                "tiesUnchanged", String.valueOf(report.unchanged()),
                "edgesLeftOut", String.valueOf(report.leftOut()));
    }
}

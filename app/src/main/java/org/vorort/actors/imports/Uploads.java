package org.vorort.actors.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.imports.PrepareImport.Decisions;
import org.vorort.actors.imports.PrepareImport.Reading;
import org.vorort.actors.imports.UploadStore.Run;
import org.vorort.actors.imports.UploadStore.Upload;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.plan.ImportPlan;
import org.vorort.actors.sheets.SheetReader;
import org.vorort.identity.Visitor;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Lists that were handed over: kept for a day, looked at, decided about, taken over or forgotten. */
@Service
class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int SHOWN = 20;

    sealed interface Received {
        record Kept(UUID id) implements Received {}

        /** @param reason text key of the sentence */
        record Unreadable(String reason, List<String> arguments) implements Received {}
    }

    /** What would happen. */
    record Preview(Upload upload, Reading reading, ImportPlan plan) {}

    private final UploadStore store;
    private final PrepareImport prepare;
    private final ImportActors importActors;
    private final Clock clock;

    Uploads(UploadStore store, PrepareImport prepare, ImportActors importActors, Clock clock) {
        this.store = store;
        this.prepare = prepare;
        this.importActors = importActors;
        this.clock = clock;
    }

    @Transactional
    Received receive(MunicipalityId municipality, String fileName, byte[] content, String source, AccountId by) {
        store.deleteBefore(municipality, clock.instant().minus(KEPT));
        return switch (SheetReader.read(fileName, content)) {
            case SheetReader.Unreadable none ->
                new Received.Unreadable(none.reason().textKey(), none.arguments());
            case SheetReader.Read _ -> {
                var upload = new Upload(Ids.fresh(), fileName, content, source, "", Map.of());
                store.insert(municipality, upload, clock.instant(), by);
                yield new Received.Kept(upload.id());
            }
        };
    }

    /** What this list would do now; empty when it is not there any more. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id).flatMap(upload -> preview(municipality, upload));
    }

    private Optional<Preview> preview(MunicipalityId municipality, Upload upload) {
        if (SheetReader.read(upload.fileName(), upload.content()) instanceof SheetReader.Read read) {
            var reading = prepare.read(municipality, upload.fileName(), read.sheet(), decisions(upload));
            return Optional.of(new Preview(upload, reading, prepare.plan(municipality, reading)));
        }
        return Optional.empty();
    }

    @Transactional
    void decide(MunicipalityId municipality, UUID id, String subject, Map<String, String> columns) {
        store.decide(municipality, id, subject, columns);
    }

    /** Takes the list over. Empty when it is not there any more. */
    @Transactional
    Optional<ImportActors.Result> takeOver(MunicipalityId municipality, UUID id, Visitor.Actor by) {
        return store.find(municipality, id).map(upload -> {
            var result =
                    importActors.take(municipality, upload.fileName(), upload.content(), decisions(upload), false, by);
            if (result instanceof ImportActors.Done) {
                store.delete(municipality, id);
            }
            return result;
        });
    }

    @Transactional
    void forget(MunicipalityId municipality, UUID id) {
        store.delete(municipality, id);
    }

    @Transactional(readOnly = true)
    public List<Run> runs(MunicipalityId municipality) {
        return store.runs(municipality, SHOWN);
    }

    @Transactional(readOnly = true)
    public Optional<ImportReport> report(MunicipalityId municipality, UUID run) {
        return store.report(municipality, run);
    }

    private static Decisions decisions(Upload upload) {
        return new Decisions(upload.source(), EntryKind.of(upload.subject()), upload.columns());
    }
}

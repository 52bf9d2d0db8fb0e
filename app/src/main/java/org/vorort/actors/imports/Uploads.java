package org.vorort.actors.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.imports.PrepareImport.Decisions;
import org.vorort.actors.imports.PrepareImport.Reading;
import org.vorort.actors.imports.plan.ImportPlan;
import org.vorort.actors.sheets.SheetReader;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Lists that were chosen and not yet taken over. They are kept for half a day. */
@Service
class Uploads {

    static final Duration KEPT = Duration.ofHours(12);

    private static final int LONGEST_NAME = 120;

    /** What came of choosing a file. */
    sealed interface Result {
        record Kept(UUID id) implements Result {}

        /** @param reason text key of the sentence */
        record Unreadable(String reason, List<String> arguments) implements Result {}
    }

    private final UploadStore store;
    private final PrepareImport prepare;
    private final Clock clock;

    Uploads(UploadStore store, PrepareImport prepare, Clock clock) {
        this.store = store;
        this.prepare = prepare;
        this.clock = clock;
    }

    @Transactional
    Result keep(MunicipalityId municipality, AccountId account, String fileName, byte[] content) {
        var name = shortened(fileName);
        store.forgetBefore(municipality, clock.instant().minus(KEPT));
        return switch (SheetReader.read(name, content)) {
            case SheetReader.Unreadable none ->
                new Result.Unreadable(none.reason().textKey(), none.arguments());
            case SheetReader.Read _ -> {
                var upload = new Upload(Ids.fresh(), clock.instant(), name, content, Decisions.NONE);
                store.insert(municipality, account, upload);
                yield new Result.Kept(upload.id());
            }
        };
    }

    @Transactional(readOnly = true)
    Optional<Upload> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id, clock.instant().minus(KEPT));
    }

    /** How the list is understood at present. */
    @Transactional(readOnly = true)
    Reading read(MunicipalityId municipality, Upload upload) {
        return switch (SheetReader.read(upload.fileName(), upload.content())) {
            case SheetReader.Read read ->
                prepare.read(municipality, upload.fileName(), read.sheet(), upload.decisions());
            case SheetReader.Unreadable none ->
                throw new IllegalStateException(none.reason().name());
        };
    }

    @Transactional(readOnly = true)
    ImportPlan plan(MunicipalityId municipality, Reading reading) {
        return prepare.plan(municipality, reading);
    }

    @Transactional
    void decide(MunicipalityId municipality, UUID id, Decisions decisions) {
        store.decide(municipality, id, decisions);
    }

    @Transactional
    void discard(MunicipalityId municipality, UUID id) {
        store.delete(municipality, id);
    }

    /** Some browsers send the whole path. */
    private static String shortened(String fileName) {
        var bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }
}

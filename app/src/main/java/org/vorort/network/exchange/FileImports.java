package org.vorort.network.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.ties.ImportTies;
import org.vorort.kernel.AccountId;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Network files that wait to be taken over, for half a day, and what came of earlier ones, for a month. */
@Service
class FileImports {

    static final Duration WAITING = Duration.ofHours(12);
    static final Duration REPORTED = Duration.ofDays(30);

    private static final int LONGEST_NAME = 120;

    /** What came of choosing a file. */
    sealed interface Result {
        record Kept(UUID id) implements Result {}

        /** @param reason text key of the sentence */
        record Unreadable(String reason, List<String> arguments) implements Result {}
    }

    /** What would come of a file. */
    record Forecast(PreparedFile file, FileReport report) {}

    private final FileImportStore store;
    private final PrepareFile prepare;
    private final ImportTies ties;
    private final ForgettingQueue queue;
    private final Clock clock;

    FileImports(FileImportStore store, PrepareFile prepare, ImportTies ties, ForgettingQueue queue, Clock clock) {
        this.store = store;
        this.prepare = prepare;
        this.ties = ties;
        this.queue = queue;
        this.clock = clock;
    }

    @Transactional
    Result keep(MunicipalityId municipality, AccountId account, String fileName, byte[] content) {
        var now = clock.instant();
        var name = shortened(fileName);
        return switch (FileContent.read(name, content)) {
            case FileContent.Result.Unreadable none -> new Result.Unreadable(none.reason(), none.arguments());
            case FileContent.Result.Read read -> {
                if (read.content().edges().isEmpty()) {
                    yield new Result.Unreadable("network.exchange.noEdges", List.of(name));
                }
                var file = new FileImport(Ids.fresh(), now, name, content, Answers.NONE);
                store.insert(municipality, account, file);
                queue.forget(municipality, file.id(), now.plus(WAITING));
                yield new Result.Kept(file.id());
            }
        };
    }

    @Transactional(readOnly = true)
    Optional<FileImport> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id, clock.instant().minus(WAITING));
    }

    @Transactional(readOnly = true)
    Forecast forecast(MunicipalityId municipality, FileImport file, Answers answers) {
        var prepared = prepare.prepare(municipality, content(file), answers);
        var planned = ties.plan(municipality, prepared.plan().statements());
        return new Forecast(
                prepared, FileReport.of(prepared, planned, prepared.founding().size()));
    }

    @Transactional
    void answer(MunicipalityId municipality, UUID id, Answers answers) {
        store.answer(municipality, id, answers);
    }

    @Transactional
    void discard(MunicipalityId municipality, UUID id) {
        store.delete(municipality, id);
    }

    /** Forgets what nobody needs any more. */
    @Transactional
    void forget(MunicipalityId municipality, Instant now) {
        store.forget(municipality, now.minus(WAITING), now.minus(REPORTED));
    }

    /** What was taken over lately, the latest first. */
    @Transactional(readOnly = true)
    List<FileRun> runs(MunicipalityId municipality) {
        return store.runs(municipality, clock.instant().minus(REPORTED));
    }

    /** The network in a file that could be read when it was chosen. */
    static FileContent content(FileImport file) {
        return switch (FileContent.read(file.fileName(), file.content())) {
            case FileContent.Result.Read read -> read.content();
            case FileContent.Result.Unreadable none -> throw new IllegalStateException(none.reason());
        };
    }

    /** Some browsers send the whole path. */
    private static String shortened(String fileName) {
        var bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return bare.substring(Math.max(0, bare.length() - LONGEST_NAME));
    }
}

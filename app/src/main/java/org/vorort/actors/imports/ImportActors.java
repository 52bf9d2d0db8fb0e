package org.vorort.actors.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.imports.PrepareImport.Decisions;
import org.vorort.actors.imports.PrepareImport.Reading;
import org.vorort.actors.imports.columns.EntryKind;
import org.vorort.actors.imports.columns.Meaning;
import org.vorort.actors.imports.columns.Problem;
import org.vorort.actors.imports.plan.ImportPlan;
import org.vorort.actors.imports.plan.NameKey;
import org.vorort.actors.imports.plan.PastRecord;
import org.vorort.actors.imports.plan.PlannedEntry;
import org.vorort.actors.imports.plan.RowPlan;
import org.vorort.actors.sheets.Sheet;
import org.vorort.actors.sheets.SheetReader;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.Statistics;

/**
 * Takes a list over into the directory, in one transaction: all of it, or nothing. The same list twice changes nothing; what
 * was corrected by hand since the last import stays, unless the list itself says something new.
 */
@Service
public class ImportActors {

    /** What came of it. */
    public sealed interface Result {}

    public record Done(ImportReport report) implements Result {}

    /** The file is no list. @param reason text key of the sentence */
    public record Unreadable(String reason, List<String> arguments) implements Result {}

    /** Nothing was written: a text may tell what the directory does not keep about people, and nobody has looked at it yet. */
    public record AsksBack() implements Result {}

    /** As much of a file as is worth reading: one byte more than a list may have. */
    public static final int READ_BYTES = SheetReader.mostBytes() + 1;

    private final PrepareImport prepare;
    private final WriteImport write;
    private final ImportStore store;
    private final RunStore runs;
    private final UploadStore uploads;
    private final Statistics statistics;
    private final Clock clock;

    ImportActors(
            PrepareImport prepare,
            WriteImport write,
            ImportStore store,
            RunStore runs,
            UploadStore uploads,
            Statistics statistics,
            Clock clock) {
        this.prepare = prepare;
        this.write = write;
        this.store = store;
        this.runs = runs;
        this.uploads = uploads;
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * Imports a file as it is understood without anybody's help.
     *
     * @param source what to call where it comes from; empty to find out
     * @param dryRun whether to say only what would happen. What texts may tell about people is taken and reported
     */
    @Transactional
    public Result take(
            MunicipalityId municipality,
            String fileName,
            byte[] content,
            String source,
            boolean dryRun,
            Visitor.Actor by) {
        store.lock(municipality);
        var run = dryRun ? Optional.<UUID>empty() : Optional.of(Ids.fresh());
        return take(municipality, fileName, content, Decisions.ofSource(source), new Order(run, true), by);
    }

    /** @param run under which the report is kept; empty to say only what would happen. @param anyway whatever texts tell */
    private record Order(Optional<UUID> run, boolean anyway) {}

    /**
     * Takes over what was chosen and looked at before; the report is kept under the same id.
     *
     * @param anyway although texts may tell what the directory does not keep about people
     * @return nothing when it was taken over already, or waited too long
     */
    @Transactional
    Optional<Result> take(MunicipalityId municipality, UUID upload, boolean anyway, Visitor.Actor by) {
        store.lock(municipality);
        var found = uploads.find(municipality, upload, clock.instant().minus(Uploads.KEPT));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var it = found.get();
        var order = new Order(Optional.of(upload), anyway);
        var result = take(municipality, it.fileName(), it.content(), it.decisions(), order, by);
        if (!(result instanceof AsksBack)) {
            uploads.delete(municipality, upload);
        }
        return Optional.of(result);
    }

    private Result take(
            MunicipalityId municipality,
            String fileName,
            byte[] content,
            Decisions decisions,
            Order order,
            Visitor.Actor by) {
        return switch (SheetReader.read(fileName, content)) {
            case SheetReader.Unreadable none -> new Unreadable(none.reason().textKey(), none.arguments());
            case SheetReader.Read read -> take(municipality, fileName, read.sheet(), decisions, order, by);
        };
    }

    private Result take(
            MunicipalityId municipality,
            String fileName,
            Sheet sheet,
            Decisions decisions,
            Order order,
            Visitor.Actor by) {
        var reading = prepare.read(municipality, fileName, sheet, decisions);
        if (!isNamed(reading)) {
            return new Unreadable("actors.imports.nameless", List.of(fileName));
        }
        var plan = prepare.plan(municipality, reading);
        if (order.run().isEmpty()) {
            return new Done(WriteReport.of(fileName, reading, plan));
        }
        if (plan.asksBack() && !order.anyway()) {
            return new AsksBack();
        }
        var refused = write.write(municipality, plan, reading.source().name(), by);
        var written = without(plan, refused);
        var report = WriteReport.of(fileName, reading, written);
        remember(municipality, order.run().get(), reading, written, report, by);
        statistics.refreshAfterCommit("actors");
        return new Done(report);
    }

    /** Whether any column says what the rows are called. */
    static boolean isNamed(Reading reading) {
        var mapping = reading.mapping();
        var hasPerson = mapping.subject() == EntryKind.PERSON
                && (mapping.has(Meaning.FAMILY_NAME) || mapping.has(Meaning.GIVEN_NAME));
        return mapping.has(Meaning.NAME) || mapping.has(Meaning.ORGANISATION) || hasPerson;
    }

    private void remember(
            MunicipalityId municipality,
            UUID run,
            Reading reading,
            ImportPlan plan,
            ImportReport report,
            Visitor.Actor by) {
        var known = reading.source();
        var source = new Source(
                known.id(), known.name(), known.subject(), reading.mapping().decisions(), Optional.of(run));
        store.keep(municipality, source);
        runs.insert(municipality, run, source, report, by.name(), clock.instant());
        if (!reading.isOurs()) {
            records(municipality, source, run, plan);
        }
    }

    private void records(MunicipalityId municipality, Source source, UUID run, ImportPlan plan) {
        var changed = new ArrayList<PastRecord>();
        var same = new ArrayList<UUID>();
        var done = new HashSet<UUID>();
        for (var row : plan.rows()) {
            if (row.entry().isEmpty()) {
                continue;
            }
            var before = row.record();
            var now = record(row, row.entry().get());
            if (done.add(before.map(PastRecord::id).orElse(now.entry()))) {
                if (before.filter(record -> isSame(record, now)).isPresent()) {
                    same.add(now.id());
                } else {
                    changed.add(now);
                }
            }
        }
        store.remember(municipality, source, run, changed);
        store.seenAgain(municipality, run, same);
    }

    private static PastRecord record(RowPlan row, PlannedEntry entry) {
        return new PastRecord(
                row.record().map(PastRecord::id).orElseGet(Ids::fresh),
                entry.kind(),
                entry.id(),
                row.row().recordKey(),
                NameKey.of(row.row()),
                row.said(),
                true);
    }

    private static boolean isSame(PastRecord before, PastRecord now) {
        return before.recordKey().equals(now.recordKey())
                && before.nameKey().equals(now.nameKey())
                && before.values().equals(now.values());
    }

    /** Rows whose entry somebody else changed at the same moment are to be tried again. */
    private static ImportPlan without(ImportPlan plan, List<PlannedEntry> refused) {
        if (refused.isEmpty()) {
            return plan;
        }
        Set<PlannedEntry> left = new HashSet<>(refused);
        var rows = new ArrayList<RowPlan>();
        for (var row : plan.rows()) {
            var isLeft = row.entry().filter(left::contains).isPresent();
            rows.add(isLeft ? tryAgain(row) : row);
        }
        return new ImportPlan(
                rows,
                plan.entries(),
                plan.newFunctions(),
                plan.changedFunctions(),
                plan.newOffers(),
                plan.endedOffers(),
                plan.missing());
    }

    private static RowPlan tryAgain(RowPlan row) {
        var reason =
                new Problem(Problem.Weight.ROW, "", row.row().name(), "actors.imports.problem.meanwhile", List.of());
        return RowPlan.rejected(row.row().with(reason));
    }
}

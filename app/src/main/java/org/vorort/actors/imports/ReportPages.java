package org.vorort.actors.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.imports.ArchiveMissing.Found;
import org.vorort.actors.imports.ImportReport.Rejected;
import org.vorort.actors.sheets.SheetWriter;
import org.vorort.identity.Visitor;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What came of an import, for later, too. */
@Controller
class ReportPages {

    private static final int SHOWN = 200;

    /** @param missing those that are still in the directory */
    record ReportView(ImportRun run, ImportReport report, List<Found> missing) {

        List<Rejected> shown() {
            return report.rejected()
                    .subList(0, Math.min(SHOWN, report.rejected().size()));
        }

        String sentence(Frame page, Rejected rejected) {
            return page.text(rejected.reason(), rejected.arguments().toArray());
        }
    }

    record ArchivalForm(@Nullable List<UUID> chosen) {}

    private final ImportRuns runs;
    private final ArchiveMissing archiveMissing;
    private final Texts texts;

    ReportPages(ImportRuns runs, ArchiveMissing archiveMissing, Texts texts) {
        this.runs = runs;
        this.archiveMissing = archiveMissing;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/imports/{id}/report")
    View report(@PathVariable UUID id, Visitor visitor) {
        var run = runs.find(visitor.municipality(), id).orElseThrow(NotFound::new);
        var report = runs.report(visitor.municipality(), id).orElseThrow(NotFound::new);
        var missing = archiveMissing.find(visitor.municipality(), report.missing());
        return Screen.of("actors/imports/report", new ReportView(run, report, missing));
    }

    /** The rows of which something was not taken over, as they stood in the file: to be mended and sent again. */
    @GetMapping("/{municipality}/imports/{id}/rejected")
    ResponseEntity<byte[]> rejected(@PathVariable UUID id, Visitor visitor) throws IOException {
        var report = runs.report(visitor.municipality(), id).orElseThrow(NotFound::new);
        var headings = new ArrayList<>(report.headings());
        headings.add(texts.text(visitor.language(), "actors.imports.row"));
        headings.add(texts.text(visitor.language(), "actors.imports.reason"));
        var bytes = new ByteArrayOutputStream();
        SheetWriter.csv(bytes, headings, rows(report, visitor));
        var disposition = ContentDisposition.attachment()
                .filename("import-" + id + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes.toByteArray());
    }

    @PostMapping("/{municipality}/imports/{id}/archival")
    View archive(
            @PathVariable UUID id, @ModelAttribute ArchivalForm form, Visitor visitor, HttpServletResponse response) {
        var report = runs.report(visitor.municipality(), id).orElseThrow(NotFound::new);
        var chosen = form.chosen() == null ? List.<UUID>of() : form.chosen();
        var wanted = report.missing().stream()
                .filter(missing -> chosen.contains(UUID.fromString(missing.id())))
                .toList();
        var archived = archiveMissing.archive(visitor.municipality(), wanted, visitor.actor());
        Notices.say(response, "actors.imports.archived", archived);
        return new RedirectView(visitor.home() + "/imports/" + id + "/report");
    }

    private List<List<String>> rows(ImportReport report, Visitor visitor) {
        var reasons = new LinkedHashMap<Integer, String>();
        var cells = new LinkedHashMap<Integer, List<String>>();
        for (var rejected : report.rejected()) {
            var sentence = texts.text(
                    visitor.language(), rejected.reason(), rejected.arguments().toArray());
            var reason = rejected.column().isEmpty() ? sentence : rejected.column() + ": " + sentence;
            reasons.merge(rejected.row(), reason, (one, other) -> one + " / " + other);
            cells.put(rejected.row(), rejected.cells());
        }
        var rows = new ArrayList<List<String>>();
        reasons.forEach((number, reason) -> {
            var row = new ArrayList<>(cells.get(number));
            row.add(String.valueOf(number));
            row.add(reason);
            rows.add(row);
        });
        return rows;
    }
}

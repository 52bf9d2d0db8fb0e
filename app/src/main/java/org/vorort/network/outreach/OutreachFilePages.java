package org.vorort.network.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.network.outreach.OutreachView.Line;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The outreach list to take along: as a workbook or CSV, and on paper. */
@Controller
class OutreachFilePages {

    private static final List<String> COLUMNS = List.of(
            "who", "group", "contribution", "interest", "benefit", "firstStep", "state", "asker", "until", "note");

    private final ReadOutreach readOutreach;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    OutreachFilePages(
            ReadOutreach readOutreach, Municipalities municipalities, Documents documents, Texts texts, Clock clock) {
        this.readOutreach = readOutreach;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/outreach/export")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String format, Visitor visitor) {
        var headings = COLUMNS.stream()
                .map(column -> say(visitor, "network.outreach.column." + column))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var line : readOutreach.all(visitor.municipality(), visitor.language())) {
            rows.add(cells(line, visitor));
        }
        var table = new ExportTable(say(visitor, "network.outreach.file"), headings, rows, List.of());
        return (format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX).of(table, today());
    }

    @GetMapping("/{municipality}/outreach/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                say(visitor, "network.outreach.title"),
                texts.text(language, "network.outreach.meta", Formats.date(language, today())),
                PrintFrame.Format.A4_LANDSCAPE);
        var lines = readOutreach.all(visitor.municipality(), language);
        var view = new OutreachView(lines, Optional.empty(), today(), false);
        var name = say(visitor, "network.outreach.file") + "-" + today();
        return Documents.shown(name, documents.report("network/outreach/outreachPrint", frame, view));
    }

    private List<String> cells(Line line, Visitor visitor) {
        var words = line.outreach().words();
        return List.of(
                line.name(),
                line.groupWord(),
                words.contribution(),
                words.interest(),
                words.benefit(),
                words.firstStep(),
                say(visitor, "network.outreach.state." + line.outreach().state().code()),
                words.asker(),
                line.outreach()
                        .until()
                        .map(day -> Formats.date(visitor.language(), day))
                        .orElse(""),
                words.note());
    }

    private String say(Visitor visitor, String key) {
        return texts.text(visitor.language(), key);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

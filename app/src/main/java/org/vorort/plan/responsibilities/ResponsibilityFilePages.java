package org.vorort.plan.responsibilities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.plan.areas.Level;
import org.vorort.plan.responsibilities.Matrix.Entry;
import org.vorort.plan.responsibilities.Matrix.Row;
import org.vorort.plan.responsibilities.ResponsibilityPages.MatrixView;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The matrix on paper and as a file. */
@Controller
class ResponsibilityFilePages {

    private static final List<String> COLUMNS =
            List.of("area", "field", "level", "who", "part", "contact", "legalBasis", "asOf", "owner");

    private final CompareLevels compareLevels;
    private final SayFindings sayFindings;
    private final Catalogues catalogues;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    ResponsibilityFilePages(
            CompareLevels compareLevels,
            SayFindings sayFindings,
            Catalogues catalogues,
            Municipalities municipalities,
            Documents documents,
            Texts texts,
            Clock clock) {
        this.compareLevels = compareLevels;
        this.sayFindings = sayFindings;
        this.catalogues = catalogues;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/responsibilities/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var matrix = compareLevels.matrix(visitor.municipality());
        var frame = documents.frame(
                language,
                town(visitor),
                say(visitor, "plan.responsibilities.title"),
                texts.text(language, "plan.responsibilities.meta", Formats.date(language, today())),
                PrintFrame.Format.A4_LANDSCAPE);
        var view = new MatrixView(
                matrix,
                sayFindings.say(FindTrouble.in(matrix.rows(), today()), language),
                catalogues.words(visitor.municipality(), language),
                List.of(Level.values()),
                false);
        var name = say(visitor, "plan.responsibilities.file") + "-" + today();
        return Documents.shown(name, documents.report("plan/responsibilities/responsibilitiesPrint", frame, view));
    }

    @GetMapping("/{municipality}/responsibilities/export")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String format, Visitor visitor) {
        var headings = COLUMNS.stream()
                .map(column -> say(visitor, "plan.responsibilities.column." + column))
                .toList();
        var words = catalogues.words(visitor.municipality(), visitor.language());
        var rows = new ArrayList<List<String>>();
        for (var row : compareLevels.matrix(visitor.municipality()).rows()) {
            if (row.entries().isEmpty()) {
                rows.add(List.of(row.name(), field(row, words), "", "", "", "", "", "", town(visitor)));
            }
            row.entries().forEach(entry -> rows.add(cells(row, entry, words, visitor)));
        }
        var table = new ExportTable(say(visitor, "plan.responsibilities.file"), headings, rows, List.of());
        return (format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX).of(table, today());
    }

    private List<String> cells(Row row, Entry entry, CatalogueWords words, Visitor visitor) {
        return List.of(
                row.name(),
                field(row, words),
                say(visitor, "plan.responsibilities.level." + entry.level().code()),
                entry.who(),
                say(visitor, "plan.responsibilities.part." + entry.part().code()),
                entry.contact(),
                entry.legalBasis(),
                Formats.date(visitor.language(), entry.asOf()),
                entry.owner().orElse(town(visitor)));
    }

    private static String field(Row row, CatalogueWords words) {
        return row.field().isEmpty() ? "" : words.word(Catalogue.FIELD, row.field());
    }

    private String town(Visitor visitor) {
        return municipalities
                .find(visitor.municipality())
                .map(Municipality::name)
                .orElse("");
    }

    private String say(Visitor visitor, String key) {
        return texts.text(visitor.language(), key);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

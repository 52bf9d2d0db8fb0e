package org.vorort.actors.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.actors.matrix.Matrix.Axis;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The matrix as a page, on paper and as a file. */
@Controller
class MatrixPages {

    /** @param mayChange whether this person may enter an organisation where one is missing */
    record MatrixView(Matrix matrix, Language language, boolean mayChange) {

        String word(Axis axis) {
            return axis.entry().text().in(language);
        }

        String word(WhiteSpot spot) {
            return spot.entry().text().in(language);
        }
    }

    private final ReadMatrix readMatrix;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    MatrixPages(ReadMatrix readMatrix, Municipalities municipalities, Documents documents, Texts texts, Clock clock) {
        this.readMatrix = readMatrix;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/matrix")
    View matrix(Visitor visitor) {
        return Screen.of("actors/matrix/matrix", view(visitor));
    }

    @GetMapping("/{municipality}/matrix/print")
    ResponseEntity<byte[]> print(@RequestParam(defaultValue = "") String format, Visitor visitor) {
        var language = visitor.language();
        var paper = format.equals("a3") ? PrintFrame.Format.A3_LANDSCAPE : PrintFrame.Format.A4_LANDSCAPE;
        var meta = texts.text(language, "actors.matrix.meta", Formats.date(language, today()));
        var title = texts.text(language, "actors.matrix.title");
        var frame = documents.frame(language, town(visitor), title, meta, paper);
        var name = texts.text(language, "actors.matrix.file") + "-" + today();
        return Documents.shown(name, documents.report("actors/matrix/matrixPrint", frame, view(visitor)));
    }

    @GetMapping("/{municipality}/matrix/export")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String format, Visitor visitor) {
        var file = format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX;
        return file.of(table(view(visitor), visitor.language()), today());
    }

    private ExportTable table(MatrixView view, Language language) {
        var matrix = view.matrix();
        var headings = new ArrayList<String>();
        headings.add(texts.text(language, "actors.field.group"));
        matrix.fields().forEach(field -> headings.add(view.word(field)));
        headings.add(texts.text(language, "actors.matrix.total"));
        var rows = new ArrayList<List<String>>();
        for (var group : matrix.groups()) {
            var row = new ArrayList<String>();
            row.add(view.word(group));
            matrix.fields().forEach(field -> row.add(String.valueOf(matrix.count(group, field))));
            row.add(String.valueOf(group.total()));
            rows.add(row);
        }
        return new ExportTable(texts.text(language, "actors.matrix.file"), headings, rows, List.of());
    }

    private MatrixView view(Visitor visitor) {
        var matrix = readMatrix.read(visitor.municipality());
        return new MatrixView(matrix, visitor.language(), visitor.is(Role.COORDINATOR));
    }

    private String town(Visitor visitor) {
        return municipalities
                .find(visitor.municipality())
                .map(Municipality::name)
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package org.vorort.reports.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Letterhead;
import org.vorort.shell.PrintFrame;

/** Reports as files: on paper with the letterhead, and as a text document to go on writing in. */
@Component
public class ReportFiles {

    /** @param arms the coat of arms as a picture within the text; empty where there is none */
    record PaperView(Report report, Letterhead head, String arms) {}

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Municipalities municipalities;
    private final Documents documents;

    ReportFiles(Municipalities municipalities, Documents documents) {
        this.municipalities = municipalities;
        this.documents = documents;
    }

    /** What surrounds a report of the visitor's town. */
    public PrintFrame frame(Visitor visitor, String title, String meta) {
        return documents.frame(visitor.language(), town(visitor), title, meta, PrintFrame.Format.A4);
    }

    /** The name of the visitor's town. */
    public String town(Visitor visitor) {
        return municipalities
                .find(visitor.municipality())
                .map(Municipality::name)
                .orElse("");
    }

    /** The coat of arms of the visitor's town as a picture within the text; empty where there is none. */
    public String arms(Visitor visitor) {
        return municipalities
                .letterhead(visitor.municipality())
                .coatOfArms()
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse("");
    }

    /** @param name of the file, without its ending */
    public ResponseEntity<byte[]> pdf(Visitor visitor, Report report, String name) {
        var head = municipalities.letterhead(visitor.municipality());
        var view = new PaperView(report, head, arms(visitor));
        return Documents.shown(name, documents.report("reports/document/paper", report.page(), view));
    }

    /** @param name of the file, without its ending */
    public ResponseEntity<byte[]> docx(Report report, String name) {
        var saved = ContentDisposition.attachment()
                .filename(name + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(TextFile.of(report));
    }
}

package org.vorort.network.report;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The network report on paper. */
@Controller
class NetworkReportPages {

    private final WriteReport writeReport;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    NetworkReportPages(WriteReport writeReport, Municipalities municipalities, Documents documents, Texts texts) {
        this.writeReport = writeReport;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/network/report")
    ResponseEntity<byte[]> report(Visitor visitor) {
        var language = visitor.language();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var report = writeReport.of(visitor);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "network.report.title"),
                texts.text(language, "network.report.meta", Formats.date(language, report.day())),
                PrintFrame.Format.A4);
        var pdf = documents.report(
                "network/report/report", frame, report, report.map().pictures());
        return Documents.shown(texts.text(language, "network.report.file") + "-" + report.day(), pdf);
    }
}

package org.vorort.network.findings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What there is to find in the network, on the screen and on paper. */
@Controller
class FindingPages {

    private final ShowFindings showFindings;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    FindingPages(
            ShowFindings showFindings, Municipalities municipalities, Documents documents, Texts texts, Clock clock) {
        this.showFindings = showFindings;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network/findings")
    View findings(Visitor visitor) {
        return Screen.of("network/findings/findings", showFindings.to(visitor));
    }

    @GetMapping("/{municipality}/network/findings/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "network.findings.title"),
                texts.text(language, "network.findings.meta", Formats.date(language, today)),
                PrintFrame.Format.A4);
        var name = texts.text(language, "network.findings.file") + "-" + today;
        return Documents.shown(
                name, documents.report("network/findings/findingsPrint", frame, showFindings.to(visitor)));
    }
}

package org.vorort.checkup;

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

/** The network check, on the screen and on paper for the steering group. */
@Controller
class CheckupPages {

    private final ShowCheckup showCheckup;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    CheckupPages(
            ShowCheckup showCheckup, Municipalities municipalities, Documents documents, Texts texts, Clock clock) {
        this.showCheckup = showCheckup;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/checkup")
    View show(Visitor visitor) {
        return Screen.of("checkup/checkup", showCheckup.of(visitor));
    }

    @GetMapping("/{municipality}/checkup/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "checkup.title"),
                texts.text(language, "checkup.meta", Formats.date(language, today)),
                PrintFrame.Format.A4);
        var pdf = documents.report("checkup/checkupPrint", frame, showCheckup.of(visitor));
        return Documents.shown(texts.text(language, "checkup.file") + "-" + today, pdf);
    }
}

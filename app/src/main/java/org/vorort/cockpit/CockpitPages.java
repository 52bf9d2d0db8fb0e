package org.vorort.cockpit;

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

/** The signed-in home, and how the network stands on one sheet of paper. */
@Controller
class CockpitPages {

    private final ShowCockpit showCockpit;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    CockpitPages(ShowCockpit showCockpit, Municipalities municipalities, Documents documents, Texts texts) {
        this.showCockpit = showCockpit;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/cockpit")
    View home(Visitor visitor) {
        return Screen.of("cockpit/cockpit", showCockpit.of(visitor));
    }

    @GetMapping("/{municipality}/cockpit/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var standing = showCockpit.standing(visitor.municipality());
        var today = standing.plan().today();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "cockpit.standing"),
                texts.text(language, "cockpit.meta", Formats.date(language, today)),
                PrintFrame.Format.A4);
        var pdf = documents.report("cockpit/cockpitPrint", frame, standing);
        return Documents.shown(texts.text(language, "cockpit.file") + "-" + today, pdf);
    }
}

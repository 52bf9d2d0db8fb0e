package org.vorort.network.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.NotFound;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What if X leaves? Ends in a list of what is to be handed over. */
@Controller
class LeavingPages {

    /** The question, before anybody is chosen. @param q the letters of a name */
    record LeavingView(String q, List<Link> found) {}

    private final ShowLoss showLoss;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    LeavingPages(ShowLoss showLoss, Municipalities municipalities, Documents documents, Texts texts, Clock clock) {
        this.showLoss = showLoss;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network/leaving")
    View leaving(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor) {
        if (who.isBlank()) {
            var found = q.isBlank() ? List.<Link>of() : showLoss.named(visitor.municipality(), q, visitor.home());
            return Screen.of("network/leaving/leaving", new LeavingView(q, found));
        }
        return Screen.of("network/leaving/loss", loss(kind, who, visitor));
    }

    /** The list of what is to be handed over, on paper. */
    @GetMapping("/{municipality}/network/leaving/{kind}/{who}")
    ResponseEntity<byte[]> print(@PathVariable String kind, @PathVariable String who, Visitor visitor) {
        var loss = loss(kind, who, visitor);
        var language = visitor.language();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "network.leaving.handover.of", loss.name()),
                texts.text(language, "network.leaving.meta", Formats.date(language, today)),
                PrintFrame.Format.A4);
        var name = texts.text(language, "network.leaving.file") + "-" + who + "-" + today;
        return Documents.shown(name, documents.report("network/leaving/lossPrint", frame, loss));
    }

    private LossView loss(String kind, String who, Visitor visitor) {
        return showLoss.of(visitor.municipality(), kind, who, visitor.language(), visitor.home())
                .orElseThrow(NotFound::new);
    }
}

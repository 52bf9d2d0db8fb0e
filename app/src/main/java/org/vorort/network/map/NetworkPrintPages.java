package org.vorort.network.map;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.network.drawing.Canvas;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The map on paper: the picture for the wall, and behind it the same in words. */
@Controller
class NetworkPrintPages {

    record PrintedView(PaperMap map, String format) {}

    private final GatherNetwork gatherNetwork;
    private final DrawOnPaper drawOnPaper;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    NetworkPrintPages(
            GatherNetwork gatherNetwork,
            DrawOnPaper drawOnPaper,
            Municipalities municipalities,
            Documents documents,
            Texts texts,
            Clock clock) {
        this.gatherNetwork = gatherNetwork;
        this.drawOnPaper = drawOnPaper;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network/print")
    ResponseEntity<byte[]> print(
            @ModelAttribute MapQuery query, @RequestParam(defaultValue = "") String format, Visitor visitor) {
        var large = !format.equals("a4");
        var network = gatherNetwork.gather(visitor, query, today(), "");
        var title = texts.text(visitor.language(), "network.title");
        var frame = documents.frame(
                visitor.language(),
                town(visitor),
                title,
                meta(network, visitor),
                large ? PrintFrame.Format.A3_LANDSCAPE : PrintFrame.Format.A4_LANDSCAPE);
        var map = drawOnPaper.draw(visitor, network, large ? Canvas.whole(1230, 910) : Canvas.whole(900, 640));
        var pdf = documents.report(
                "network/map/mapPrint", frame, new PrintedView(map, large ? "a3" : "a4"), map.pictures());
        return Documents.shown(texts.text(visitor.language(), "network.file") + "-" + today(), pdf);
    }

    /** The day, and the filters in words. */
    private String meta(NetworkView network, Visitor visitor) {
        var meta = new StringBuilder(texts.text(
                visitor.language(),
                "network.print.meta",
                network.words().date(network.query().day(today()))));
        for (var filter : network.active().stream().map(Link::text).toList()) {
            meta.append(" · ").append(filter);
        }
        return meta.toString();
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

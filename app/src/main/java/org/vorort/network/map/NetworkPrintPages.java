package org.vorort.network.map;

import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.network.drawing.Canvas;
import org.vorort.network.drawing.DrawNetwork;
import org.vorort.network.drawing.Drawing;
import org.vorort.network.drawing.PaperPen;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The map on paper: the picture for the wall, and behind it the same in words. */
@Controller
class NetworkPrintPages {

    record PrintedView(NetworkView network, String format) {}

    private final GatherNetwork gatherNetwork;
    private final KeepPositions keepPositions;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    NetworkPrintPages(
            GatherNetwork gatherNetwork,
            KeepPositions keepPositions,
            Municipalities municipalities,
            Documents documents,
            Texts texts,
            Clock clock) {
        this.gatherNetwork = gatherNetwork;
        this.keepPositions = keepPositions;
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
        var drawing = drawing(network, query, visitor, large);
        var pdf = documents.report(
                "network/map/mapPrint",
                frame,
                new PrintedView(network, large ? "a3" : "a4"),
                pictures(network, drawing));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(visitor))
                .body(pdf);
    }

    private Drawing drawing(NetworkView network, MapQuery query, Visitor visitor, boolean large) {
        var positions =
                keepPositions.of(visitor.municipality(), network.whole()).orElseGet(java.util.Map::of);
        var scene = MapScene.of(network.shown(), positions, query, network.words());
        var canvas = large ? Canvas.whole(1230, 910) : Canvas.whole(900, 640);
        var focus = query.focus().isEmpty() ? -1 : network.shown().find(query.focus());
        return focus < 0 ? DrawNetwork.draw(scene, canvas) : DrawNetwork.draw(scene, canvas, focus);
    }

    /** The map, and what its legend shows. */
    private static List<Documents.Picture> pictures(NetworkView network, Drawing drawing) {
        var letters = network.words().letters();
        var pictures = new ArrayList<Documents.Picture>();
        pictures.add(
                new Documents.Picture("map", drawing.width(), drawing.height(), new PaperPen(drawing, letters)::draw));
        for (var family : network.families()) {
            pictures.add(key(family.code(), paper -> PaperPen.key(paper, family, letters.getOrDefault(family, ""))));
        }
        for (var bond : network.bonds()) {
            pictures.add(key(bond.code(), paper -> PaperPen.key(paper, bond)));
        }
        return pictures;
    }

    private static Documents.Picture key(String name, Consumer<Graphics2D> pen) {
        return new Documents.Picture(name, PaperPen.KEY_WIDTH, PaperPen.KEY_HEIGHT, pen);
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

    private String disposition(Visitor visitor) {
        var name = texts.text(visitor.language(), "network.file") + "-" + today() + ".pdf";
        return ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
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

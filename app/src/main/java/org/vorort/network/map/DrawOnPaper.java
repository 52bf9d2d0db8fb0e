package org.vorort.network.map;

import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.vorort.actors.OrganisationId;
import org.vorort.identity.Visitor;
import org.vorort.network.drawing.Canvas;
import org.vorort.network.drawing.DrawNetwork;
import org.vorort.network.drawing.Drawing;
import org.vorort.network.drawing.PaperPen;
import org.vorort.shell.Documents;

/** Draws the map of a town for a sheet of paper, with everybody where they stand on the screen. */
@Component
public class DrawOnPaper {

    private final GatherNetwork gatherNetwork;
    private final KeepPositions keepPositions;

    DrawOnPaper(GatherNetwork gatherNetwork, KeepPositions keepPositions) {
        this.gatherNetwork = gatherNetwork;
        this.keepPositions = keepPositions;
    }

    /**
     * The network of this day without any filter.
     *
     * @param among whom to show; the others leave their places empty
     * @param width how much is drawn side by side: letters keep their size, so more room shows more names; height likewise
     */
    public PaperMap draw(Visitor visitor, LocalDate day, Predicate<OrganisationId> among, int width, int height) {
        var all = gatherNetwork.gather(visitor, MapQuery.EVERYTHING, day, "");
        var network = new NetworkView(
                all.query(), all.whole(), all.whole().among(among), all.words(), all.form(), all.part(), all.home());
        return draw(visitor, network, Canvas.whole(width, height));
    }

    /** The network as its query asks for it. */
    PaperMap draw(Visitor visitor, NetworkView network, Canvas canvas) {
        var positions = keepPositions.of(visitor.municipality(), network.whole());
        var pictures = new ArrayList<>(signs(network));
        positions.ifPresent(places -> pictures.addFirst(picture(network, drawing(network, places, canvas))));
        return new PaperMap(network, positions.isPresent(), pictures);
    }

    private static Drawing drawing(NetworkView network, Map<OrganisationId, Position> places, Canvas canvas) {
        var query = network.query();
        var scene = MapScene.of(network.shown(), places, query, network.words());
        var focus = query.focus().isEmpty() ? -1 : network.shown().find(query.focus());
        return focus < 0 ? DrawNetwork.draw(scene, canvas) : DrawNetwork.draw(scene, canvas, focus);
    }

    private static Documents.Picture picture(NetworkView network, Drawing drawing) {
        var pen = new PaperPen(drawing, network.words().letters());
        return new Documents.Picture("map", drawing.width(), drawing.height(), pen::draw);
    }

    /** What the legend shows. */
    private static List<Documents.Picture> signs(NetworkView network) {
        var letters = network.words().letters();
        var signs = new ArrayList<Documents.Picture>();
        for (var family : network.families()) {
            signs.add(sign(family.code(), paper -> PaperPen.key(paper, family, letters.getOrDefault(family, ""))));
        }
        for (var bond : network.bonds()) {
            signs.add(sign(bond.code(), paper -> PaperPen.key(paper, bond)));
        }
        return signs;
    }

    private static Documents.Picture sign(String name, Consumer<Graphics2D> pen) {
        return new Documents.Picture(name, PaperPen.KEY_WIDTH, PaperPen.KEY_HEIGHT, pen);
    }
}

package org.vorort.network.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vorort.network.drawing.Canvas;
import org.vorort.network.drawing.SvgPen;
import org.vorort.network.map.TownNetwork.Member;
import org.vorort.shell.Link;

/**
 * The map with what stands around it.
 *
 * @param picture absent while a large town is arranged for the first time
 * @param focus the place of the actor that is looked at
 * @param found who was found by the words of the search
 * @param concerns what the office should know about the actor that is looked at
 * @param mayArrange whether this person may have all arranged anew
 * @param mayJudge whether this person may read what the network means: findings and report
 */
record MapView(
        NetworkView network,
        Canvas canvas,
        Optional<SvgPen> picture,
        OptionalInt focus,
        List<Member> found,
        List<Link> concerns,
        boolean mayArrange,
        boolean mayJudge) {

    private static final double NEARER = 1.6;
    private static final double ASIDE = 0.25;

    MapQuery query() {
        return network.query();
    }

    MapWords words() {
        return network.words();
    }

    boolean near() {
        return canvas.zoom() > 1.01;
    }

    boolean nearest() {
        return canvas.zoom() >= MapQuery.NEAREST;
    }

    String nearer() {
        return network.path() + query().looking(canvas.zoom() * NEARER, canvas.x(), canvas.y());
    }

    String further() {
        return network.path() + query().looking(canvas.zoom() / NEARER, canvas.x(), canvas.y());
    }

    /** From here to the side, in steps of a quarter of what is seen. */
    String aside(int right, int down) {
        var step = ASIDE / canvas.zoom();
        return network.path() + query().looking(canvas.zoom(), canvas.x() + right * step, canvas.y() + down * step);
    }

    String allOfIt() {
        return network.path() + query().without("zoom", "x", "y");
    }

    boolean searched() {
        return !query().q().isEmpty();
    }
}

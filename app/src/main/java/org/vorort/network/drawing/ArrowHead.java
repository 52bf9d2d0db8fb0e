package org.vorort.network.drawing;

import java.util.List;
import org.vorort.network.drawing.Mark.Arrow;
import org.vorort.network.drawing.Mark.Look;
import org.vorort.network.drawing.Mark.Point;

/** A slim triangle at the end of a line. */
final class ArrowHead {

    private ArrowHead() {}

    static double length(Look look) {
        return 5 + look.strength() * 1.7;
    }

    /** The tip, then the two other corners. */
    static List<Point> corners(Arrow arrow, double length) {
        var backX = arrow.x() - arrow.directionX() * length;
        var backY = arrow.y() - arrow.directionY() * length;
        var half = length * 0.42;
        return List.of(
                new Point(arrow.x(), arrow.y()),
                new Point(backX - arrow.directionY() * half, backY + arrow.directionX() * half),
                new Point(backX + arrow.directionY() * half, backY - arrow.directionX() * half));
    }
}

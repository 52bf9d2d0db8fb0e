package org.vorort.network.drawing;

import java.util.List;
import java.util.Optional;

/** One thing on a drawing. What it looks like is the pen's affair; a mark says what it means. */
sealed interface Mark {

    /**
     * The meaning of a line.
     *
     * @param oneSided whether only one of the two says so
     * @param faded whether it stands back, as something else is looked at
     */
    record Look(Bond bond, int strength, boolean oneSided, Change change, boolean faded) {}

    /** A line from a point to another, bent towards a third. */
    record Curve(double x1, double y1, double bendX, double bendY, double x2, double y2) {}

    /** A point with a direction of length 1. */
    record Arrow(double x, double y, double directionX, double directionY) {}

    record Point(double x, double y) {}

    /** Lines that mean the same. */
    record Curves(Look look, List<Curve> curves) implements Mark {}

    /** Arrow heads of lines that mean the same. */
    record Heads(Look look, List<Arrow> arrows) implements Mark {}

    /** Small rings where a line ends before it arrives. */
    record Rings(Look look, List<Point> points) implements Mark {}

    /** A plus or a minus upon lines that are new or ended. */
    record Signs(Change change, boolean faded, List<Point> points) implements Mark {}

    /** An actor: a shape with its letter and its label, all of it one link. */
    record Actor(
            Scene.Node node,
            double x,
            double y,
            double radius,
            boolean lettered,
            boolean focused,
            boolean faded,
            Optional<Label> label)
            implements Mark {}

    enum Side {
        START,
        MIDDLE,
        END
    }

    /**
     * Words beside an actor, up to two lines.
     *
     * @param x where the first line's base begins, ends or has its middle, from the actor's middle
     * @param size of the letters
     */
    record Label(List<String> lines, double x, double y, Side side, double size, boolean strong) {

        static final double LINE_HEIGHT = 1.14;
    }
}

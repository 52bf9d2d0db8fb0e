package org.vorort.network.layout;

/**
 * Where a name stands: a box beside its node.
 *
 * @param side of the node, which also says how the text is aligned
 */
record LabelBox(int vertex, Side side, double left, double top, double width, double height) {

    /** The eight places around a node, the most readable first. */
    enum Side {
        RIGHT(1, 0),
        LEFT(-1, 0),
        BELOW(0, 1),
        ABOVE(0, -1),
        BELOW_RIGHT(1, 1),
        ABOVE_RIGHT(1, -1),
        BELOW_LEFT(-1, 1),
        ABOVE_LEFT(-1, -1);

        private final int across;
        private final int down;

        Side(int across, int down) {
            this.across = across;
            this.down = down;
        }
    }

    static LabelBox beside(int vertex, Spot spot, double radius, double margin, Side side, LabelSize size) {
        var slanted = side.across != 0 && side.down != 0;
        var away = (slanted ? radius * Math.sqrt(0.5) : radius) + margin;
        var left = spot.x() + start(side.across, away, size.width());
        var top = spot.y() + start(side.down, away, size.height());
        return new LabelBox(vertex, side, left, top, size.width(), size.height());
    }

    private static double start(int direction, double away, double length) {
        return switch (direction) {
            case -1 -> -away - length;
            case 0 -> -length / 2;
            default -> away;
        };
    }

    boolean covers(LabelBox other) {
        return left < other.left + other.width
                && other.left < left + width
                && top < other.top + other.height
                && other.top < top + height;
    }

    boolean covers(Spot node, double radius) {
        var dx = node.x() - Math.clamp(node.x(), left, left + width);
        var dy = node.y() - Math.clamp(node.y(), top, top + height);
        return dx * dx + dy * dy < radius * radius;
    }
}

package org.vorort.network.drawing;

import java.util.List;

/** What is to be drawn: who, where, and what joins them. */
public record Scene(List<Node> nodes, List<Line> lines) {

    public Scene {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /**
     * An actor.
     *
     * @param target where its link leads
     * @param spoken what a screen reader says, such as "AWO Kreisverband, Wohlfahrt, 12 Verbindungen"
     * @param label what stands beside it
     * @param ties how many it has; its area grows with them
     * @param x where it stands, from 0 to 1 of the width of the map; y likewise
     */
    public record Node(
            String target, String spoken, String label, Family family, int ties, double x, double y, Change change) {}

    /**
     * A tie, from and to a position in the list of nodes.
     *
     * @param strength 1 to 3
     */
    public record Line(int from, int to, Bond bond, int strength, Open open, Change change) {}

    /** Which end of a line is open, as the one who stands there did not say that there is a tie. */
    public enum Open {
        NEITHER,
        FROM,
        TO
    }
}

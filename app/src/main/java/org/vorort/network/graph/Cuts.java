package org.vorort.network.graph;

import java.util.List;

/**
 * Where a network is thin: without such a vertex, or such an edge, something that hangs together falls apart.
 *
 * @param vertices in ascending order
 * @param bridges in ascending order, the lower end first
 */
public record Cuts(List<Integer> vertices, List<Bridge> bridges) {

    public Cuts {
        vertices = List.copyOf(vertices);
        bridges = List.copyOf(bridges);
    }

    /** The only way between what lies on its one side and what lies on its other. */
    public record Bridge(int one, int other) {}
}

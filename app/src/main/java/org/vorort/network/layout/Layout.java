package org.vorort.network.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vorort.network.graph.Graph;

/**
 * Gives every vertex of a network its place on the map: near are those who are joined, components stand beside each
 * other, and who stands alone has a tidy area below.
 *
 * <p>Promise: the same network gives the same places, down to the last digit; no two nodes overlap or come nearer than the
 * gap, save known ones that already did; a known place is given back exactly as it came. New vertices go between those
 * they are joined to, as near as there is room.
 */
public final class Layout {

    private final Graph graph;
    private final NodeSizes sizes;
    private final Spot[] spots;
    private final BitSet placed = new BitSet();
    private final Occupied occupied;

    private Layout(Graph graph, NodeSizes sizes) {
        this.graph = graph;
        this.sizes = sizes;
        spots = new Spot[graph.size()];
        Arrays.fill(spots, new Spot(0, 0));
        occupied = new Occupied(sizes);
    }

    /** The first layout, without any known place; takes seconds for thousands of nodes. */
    public static List<Spot> first(Graph graph, NodeSizes sizes) {
        return place(graph, sizes, Map.of());
    }

    /** The layout in which the vertices of {@code known} keep their places. */
    static List<Spot> place(Graph graph, NodeSizes sizes, Map<Integer, Spot> known) {
        var layout = new Layout(graph, sizes);
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            if (known.containsKey(vertex)) {
                layout.put(vertex, known.get(vertex));
            }
        }
        layout.joinKnown();
        layout.addComponents();
        layout.addAlone();
        return List.of(layout.spots);
    }

    private void put(int vertex, Spot spot) {
        spots[vertex] = spot;
        placed.set(vertex);
        occupied.add(vertex, spot);
    }

    /** Those with most placed neighbours first: they know best where they belong. */
    private void joinKnown() {
        for (var next = mostJoined(); next >= 0; next = mostJoined()) {
            put(next, occupied.nearest(next, middleOfNeighbours(next)));
        }
    }

    private int mostJoined() {
        var best = -1;
        var most = 0;
        for (var vertex = placed.nextClearBit(0); vertex < graph.size(); vertex = placed.nextClearBit(vertex + 1)) {
            var joined = 0;
            for (var i = 0; i < graph.degree(vertex); i++) {
                joined += placed.get(graph.neighbour(vertex, i)) ? 1 : 0;
            }
            if (joined > most) {
                most = joined;
                best = vertex;
            }
        }
        return best;
    }

    private Spot middleOfNeighbours(int vertex) {
        var x = 0.0;
        var y = 0.0;
        var count = 0;
        for (var i = 0; i < graph.degree(vertex); i++) {
            var neighbour = graph.neighbour(vertex, i);
            if (placed.get(neighbour)) {
                x += spots[neighbour].x();
                y += spots[neighbour].y();
                count++;
            }
        }
        return new Spot(x / count, y / count);
    }

    /** Components of which nobody has a place yet: the first ones beside each other, later ones below what is there. */
    private void addComponents() {
        var boxes = new ArrayList<ComponentBox>();
        for (var members : graph.components().members()) {
            if (members.length > 1 && !placed.get(members[0])) {
                boxes.add(ComponentBox.of(graph, sizes, members));
            }
        }
        boxes.sort(Comparator.comparingDouble((ComponentBox box) -> -box.height())
                .thenComparingInt(box -> box.members()[0]));
        var below = occupied.isEmpty() ? 0 : occupied.bottom() + sizes.edge();
        new Shelves(occupied.left(), below, width(boxes), sizes.edge()).add(boxes, this::put);
    }

    /** A little wider than high, as screens and sheets of paper are; what is there already sets the width. */
    private double width(List<ComponentBox> boxes) {
        var area = 0.0;
        var widest = occupied.right() - occupied.left();
        for (var box : boxes) {
            area += (box.width() + sizes.edge()) * (box.height() + sizes.edge());
            widest = Math.max(widest, box.width());
        }
        return Math.max(widest, Math.sqrt(area * 1.4));
    }

    /** In rows below everything; a later one fills the first gap in them. */
    private void addAlone() {
        var alone = 0;
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            alone += graph.degree(vertex) == 0 ? 1 : 0;
        }
        var rows = new AloneRows(occupied, sizes, alone, topOfRows());
        for (var vertex = placed.nextClearBit(0); vertex < graph.size(); vertex = placed.nextClearBit(vertex + 1)) {
            put(vertex, rows.next(vertex));
        }
    }

    /** Where those who stood alone before have their first row below all others, otherwise below everything. */
    private double topOfRows() {
        var bottomOfJoined = Double.NEGATIVE_INFINITY;
        for (var vertex = placed.nextSetBit(0); vertex >= 0; vertex = placed.nextSetBit(vertex + 1)) {
            if (graph.degree(vertex) > 0) {
                bottomOfJoined = Math.max(bottomOfJoined, spots[vertex].y() + sizes.radii()[vertex]);
            }
        }
        var top = Double.POSITIVE_INFINITY;
        for (var vertex = placed.nextSetBit(0); vertex >= 0; vertex = placed.nextSetBit(vertex + 1)) {
            if (graph.degree(vertex) == 0 && spots[vertex].y() - sizes.radii()[vertex] > bottomOfJoined) {
                top = Math.min(top, spots[vertex].y());
            }
        }
        var below = occupied.isEmpty() ? 0 : occupied.bottom() + sizes.edge() + sizes.largest();
        return top < below ? top : below;
    }
}

package org.vorort.network.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorort.network.layout.LabelBox.Side;

/**
 * Chooses which names are shown and on which side of their nodes.
 *
 * <p>Promise: no name covers another one or any node; the most important ones have the first choice, and whose name finds
 * no room is left out; the same input gives the same choice.
 */
final class Labels {

    private final List<Spot> spots;
    private final double[] radii;
    private final double margin;
    private final double side;
    private final Map<Long, List<Integer>> nodes = new HashMap<>();
    private final Map<Long, List<LabelBox>> boxes = new HashMap<>();

    private Labels(List<Spot> spots, double[] radii, double margin) {
        this.spots = spots;
        this.radii = radii;
        this.margin = margin;
        var largest = 1.0;
        for (var radius : radii) {
            largest = Math.max(largest, 2 * radius);
        }
        side = 2 * largest;
        for (var vertex = 0; vertex < radii.length; vertex++) {
            var spot = spots.get(vertex);
            var radius = radii[vertex];
            for (var cell : cells(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius)) {
                nodes.computeIfAbsent(cell, _ -> new ArrayList<>()).add(vertex);
            }
        }
    }

    /**
     * The names that are shown, the most important first.
     *
     * @param margin between a node and its name
     * @param importance of two with the same, the one that comes first is more important
     */
    static List<LabelBox> choose(
            List<Spot> spots, double[] radii, double margin, List<LabelSize> sizes, double[] importance) {
        var labels = new Labels(spots, radii, margin);
        var order = new ArrayList<Integer>();
        for (var vertex = 0; vertex < radii.length; vertex++) {
            order.add(vertex);
        }
        order.sort(Comparator.comparingDouble(vertex -> -importance[vertex]));
        var shown = new ArrayList<LabelBox>();
        for (var vertex : order) {
            labels.show(vertex, sizes.get(vertex), shown);
        }
        return shown;
    }

    private void show(int vertex, LabelSize size, List<LabelBox> shown) {
        for (var where : Side.values()) {
            var box = LabelBox.beside(vertex, spots.get(vertex), radii[vertex], margin, where, size);
            if (size.width() > 0 && isFree(box)) {
                shown.add(box);
                for (var cell : cells(box.left(), box.top(), box.width(), box.height())) {
                    boxes.computeIfAbsent(cell, _ -> new ArrayList<>()).add(box);
                }
                return;
            }
        }
    }

    private boolean isFree(LabelBox box) {
        for (var cell : cells(box.left(), box.top(), box.width(), box.height())) {
            for (var vertex : nodes.getOrDefault(cell, List.of())) {
                if (box.covers(spots.get(vertex), radii[vertex])) {
                    return false;
                }
            }
            for (var other : boxes.getOrDefault(cell, List.of())) {
                if (box.covers(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Long> cells(double left, double top, double width, double height) {
        var cells = new ArrayList<Long>();
        for (var row = cell(top); row <= cell(top + height); row++) {
            for (var column = cell(left); column <= cell(left + width); column++) {
                cells.add(column << 32 ^ row & 0xFFFFFFFFL);
            }
        }
        return cells;
    }

    private long cell(double place) {
        return (long) Math.floor(place / side);
    }
}

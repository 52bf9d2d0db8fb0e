package org.vorort.network.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much room an actor takes on a map that shows everything: its shape, and its label where there is room for labels.
 *
 * @param below how far the middle of that room lies below the middle of the shape
 */
public record Footprint(double radius, double width, double height, double below) {

    /** As much of the sheet may be promised to labels; more would push everybody into rows. */
    private static final double SHARE = 0.5;

    private static final double GAP = 6;

    /** The footprints of these nodes on a sheet of this size. The most connected get room for their labels first. */
    public static List<Footprint> of(List<Scene.Node> nodes, double width, double height) {
        var canvas = Canvas.whole((int) width, (int) height);
        var sizes = Sizes.of(canvas, new Scene(nodes, List.of()));
        var footprints = new ArrayList<Footprint>();
        var order = new ArrayList<Integer>();
        for (var index = 0; index < nodes.size(); index++) {
            var radius = sizes.radius(nodes.get(index).ties());
            footprints.add(new Footprint(radius, 2 * radius + GAP, 2 * radius + GAP, 0));
            order.add(index);
        }
        order.sort(Comparator.comparing(index -> -nodes.get(index).ties()));
        var promised = 0.0;
        for (var index : order) {
            var labelled = labelled(nodes.get(index), sizes);
            promised += labelled.width() * labelled.height();
            if (promised > width * height * SHARE) {
                break;
            }
            footprints.set(index, labelled);
        }
        return footprints;
    }

    private static Footprint labelled(Scene.Node node, Sizes sizes) {
        var radius = sizes.radius(node.ties());
        var lines = Lettering.lines(node.label());
        var width = lines.stream()
                .mapToDouble(line -> Lettering.width(line, sizes.letters(radius), sizes.strong(radius)))
                .max()
                .orElse(0);
        var height = lines.size() * sizes.letters(radius) * Mark.Label.LINE_HEIGHT;
        return new Footprint(radius, Math.max(2 * radius, width) + GAP, 2 * radius + height + GAP, height / 2);
    }
}

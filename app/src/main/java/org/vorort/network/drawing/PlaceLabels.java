package org.vorort.network.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vorort.network.drawing.Mark.Label;
import org.vorort.network.drawing.Mark.Side;

/** Finds room for labels. None covers another or a shape; who finds no room goes without, and is read by looking nearer. */
final class PlaceLabels {

    /**
     * Somebody who wants a label.
     *
     * @param aside how far the shape reaches to the right and left
     * @param awayX where the ties do not come from, as a direction
     */
    record Wish(
            double x,
            double y,
            double radius,
            double aside,
            String label,
            double size,
            boolean strong,
            double awayX,
            double awayY) {}

    private record Place(double angle, Side side, double downOfLines) {}

    private static final double GAP = 3.5;

    /** Eight places around a shape; the angle says where, with y growing downwards. */
    private static final List<Place> PLACES = List.of(
            new Place(0, Side.START, 0.5),
            new Place(180, Side.END, 0.5),
            new Place(90, Side.MIDDLE, 1),
            new Place(270, Side.MIDDLE, 0),
            new Place(35, Side.START, 0.8),
            new Place(-35, Side.START, 0.2),
            new Place(145, Side.END, 0.8),
            new Place(215, Side.END, 0.2));

    private final Box rim;
    private final boolean crowded;
    private final List<Box> taken;

    /**
     * @param crowded whether everybody's label goes below where it can, as the room for it was kept there
     * @param taken what must not be covered: the shapes
     */
    PlaceLabels(Box rim, boolean crowded, List<Box> taken) {
        this.rim = rim;
        this.crowded = crowded;
        this.taken = new ArrayList<>(taken);
    }

    Optional<Label> place(Wish wish) {
        var lines = Lettering.lines(wish.label());
        var width = 0.0;
        for (var line : lines) {
            width = Math.max(width, Lettering.width(line, wish.size(), wish.strong()));
        }
        for (var place : byDirection(wish)) {
            var label = label(wish, place, lines);
            var box = box(wish, label, width);
            if (rim.holds(box) && taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** The place that turns its back to the ties first; right and left read better than above and below. */
    private List<Place> byDirection(Wish wish) {
        return PLACES.stream()
                .sorted(Comparator.comparingDouble(place -> -Math.cos(Math.toRadians(place.angle())) * wish.awayX()
                        - Math.sin(Math.toRadians(place.angle())) * wish.awayY()
                        + (place.side() == Side.MIDDLE ? 0.25 : 0)
                        - (crowded && place.downOfLines() == 1 ? 3 : 0)))
                .toList();
    }

    private static Label label(Wish wish, Place place, List<String> lines) {
        var angle = Math.toRadians(place.angle());
        var reach = wish.radius() + GAP;
        var x = place.side() == Side.MIDDLE ? 0 : Math.cos(angle) * (Math.max(wish.radius(), wish.aside()) + GAP);
        var height = lines.size() * wish.size() * Label.LINE_HEIGHT;
        var top = switch (place.side()) {
            case MIDDLE -> place.downOfLines() == 1 ? reach - 1 : -reach - height + 1;
            case START, END -> Math.sin(angle) * reach - height * (1 - place.downOfLines());
        };
        return new Label(lines, x, top + wish.size() * 0.9, place.side(), wish.size(), wish.strong());
    }

    static Box box(Wish wish, Label label, double width) {
        var left = wish.x()
                + label.x()
                - switch (label.side()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        var top = wish.y() + label.y() - label.size() * 0.9;
        var height = label.lines().size() * label.size() * Label.LINE_HEIGHT;
        return new Box(left - 1, top, left + width + 1, top + height);
    }
}

package org.vorort.network.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.vorort.network.drawing.DrawNetwork.Spot;
import org.vorort.network.drawing.Mark.Arrow;
import org.vorort.network.drawing.Mark.Curve;
import org.vorort.network.drawing.Mark.Look;
import org.vorort.network.drawing.Mark.Point;
import org.vorort.network.drawing.Scene.Open;

/**
 * The lines between the spots, those of one meaning together. Several ties of the same two bend apart. A line ends at the
 * rim of its shape; where only one side states the tie, it ends before the other in a small ring.
 */
final class DrawLines {

    private record Pair(int first, int second) {
        static Pair of(Scene.Line line) {
            return new Pair(Math.min(line.from(), line.to()), Math.max(line.from(), line.to()));
        }
    }

    /** What means the same, collected. */
    private record Group(List<Curve> curves, List<Arrow> arrows, List<Point> rings) {
        static Group empty() {
            return new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The plain ones first, so that what stands out lies above. */
    private static final Comparator<Look> ORDER = Comparator.comparing((Look look) -> !look.faded())
            .thenComparing(Look::change)
            .thenComparing(look -> look.bond() != Bond.DERIVED)
            .thenComparing(Look::strength)
            .thenComparing(Look::bond)
            .thenComparing(Look::oneSided);

    private static final double APART = 9;
    private static final double OPEN_GAP = 9;

    private final List<Scene.Line> lines;
    private final List<Spot> spots;
    private final Predicate<Scene.Line> fades;
    private final Map<Look, Group> groups = new TreeMap<>(ORDER);
    private final Map<Look, List<Point>> signs = new TreeMap<>(ORDER);

    DrawLines(List<Scene.Line> lines, List<Spot> spots, Predicate<Scene.Line> fades) {
        this.lines = lines;
        this.spots = spots;
        this.fades = fades;
    }

    List<Mark> marks() {
        var sums = new HashMap<Pair, Integer>();
        lines.forEach(line -> sums.merge(Pair.of(line), 1, Integer::sum));
        var drawn = new HashMap<Pair, Integer>();
        for (var line : lines) {
            var pair = Pair.of(line);
            var number = drawn.merge(pair, 1, Integer::sum) - 1;
            if (visible(line)) {
                draw(line, number - (sums.get(pair) - 1) / 2.0);
            }
        }
        var marks = new ArrayList<Mark>();
        groups.forEach((look, group) -> {
            marks.add(new Mark.Curves(look, group.curves()));
            if (!group.arrows().isEmpty()) {
                marks.add(new Mark.Heads(look, group.arrows()));
            }
            if (!group.rings().isEmpty()) {
                marks.add(new Mark.Rings(look, group.rings()));
            }
        });
        signs.forEach((look, points) -> marks.add(new Mark.Signs(look.change(), look.faded(), points)));
        return marks;
    }

    private boolean visible(Scene.Line line) {
        return spots.get(line.from()).seen() || spots.get(line.to()).seen();
    }

    /** @param lane how far from the straight line, 0 for straight on */
    private void draw(Scene.Line line, double lane) {
        var from = spots.get(line.from());
        var to = spots.get(line.to());
        var turned = line.from() > line.to() ? -1 : 1;
        var length = Math.max(0.001, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        var unitX = (to.x() - from.x()) / length;
        var unitY = (to.y() - from.y()) / length;
        var aside = lane * APART * 2 * turned + (line.bond() == Bond.DERIVED ? length * 0.12 : 0);
        var bendX = (from.x() + to.x()) / 2 - unitY * aside;
        var bendY = (from.y() + to.y()) / 2 + unitX * aside;
        var look = new Look(line.bond(), line.strength(), line.open() != Open.NEITHER, line.change(), fades.test(line));
        var group = groups.computeIfAbsent(look, _ -> Group.empty());
        var start = edge(from, bendX, bendY, line.open() == Open.FROM ? OPEN_GAP : 1);
        var head = line.bond().directed() ? ArrowHead.length(look) : 0;
        var gap = line.open() == Open.TO ? OPEN_GAP : 1;
        var tip = edge(to, bendX, bendY, gap);
        var end = edge(to, bendX, bendY, gap + head * 0.8);
        group.curves().add(new Curve(start.x(), start.y(), bendX, bendY, end.x(), end.y()));
        if (head > 0) {
            group.arrows().add(arrow(tip, bendX, bendY));
        }
        if (line.open() != Open.NEITHER && head == 0) {
            group.rings().add(line.open() == Open.FROM ? start : tip);
        }
        if (line.change() != Change.NONE) {
            signs.computeIfAbsent(look, _ -> new ArrayList<>())
                    .add(new Point((start.x() + end.x()) / 4 + bendX / 2, (start.y() + end.y()) / 4 + bendY / 2));
        }
    }

    /** Where a line that comes from there meets the shape. */
    private static Point edge(Spot spot, double fromX, double fromY, double gap) {
        var length = Math.max(0.001, Math.hypot(fromX - spot.x(), fromY - spot.y()));
        var reach = Math.min(spot.radius() + gap, length);
        return new Point(
                spot.x() + (fromX - spot.x()) / length * reach, spot.y() + (fromY - spot.y()) / length * reach);
    }

    private static Arrow arrow(Point tip, double fromX, double fromY) {
        var length = Math.max(0.001, Math.hypot(tip.x() - fromX, tip.y() - fromY));
        return new Arrow(tip.x(), tip.y(), (tip.x() - fromX) / length, (tip.y() - fromY) / length);
    }
}

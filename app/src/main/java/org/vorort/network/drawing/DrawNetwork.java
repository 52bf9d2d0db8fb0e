package org.vorort.network.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Turns a scene into a drawing. The same scene on the same canvas always gives the same drawing. */
public final class DrawNetwork {

    /** A node on the canvas. */
    record Spot(Scene.Node node, double x, double y, double radius, boolean seen) {}

    /** Room at the rim for labels, so that nobody at the edge loses theirs. */
    private static final double RIM_X = 56;

    private static final double RIM_Y = 34;

    private final Scene scene;
    private final Canvas canvas;
    private final Sizes sizes;
    private final OptionalInt focus;
    private final List<List<Integer>> joined = new ArrayList<>();
    private final Set<Integer> near = new HashSet<>();
    private final List<Spot> spots = new ArrayList<>();

    private DrawNetwork(Scene scene, Canvas canvas, OptionalInt focus) {
        this.scene = scene;
        this.canvas = canvas;
        this.sizes = Sizes.of(canvas, scene);
        this.focus = focus;
    }

    public static Drawing draw(Scene scene, Canvas canvas) {
        return new DrawNetwork(scene, canvas, OptionalInt.empty()).drawing();
    }

    /** The same with one actor and its neighbours in front, all others standing back. */
    public static Drawing draw(Scene scene, Canvas canvas, int focus) {
        return new DrawNetwork(scene, canvas, OptionalInt.of(focus)).drawing();
    }

    private Drawing drawing() {
        neighbours();
        scene.nodes().forEach(node -> spots.add(spot(node)));
        var marks = new ArrayList<Mark>(new DrawLines(scene.lines(), spots, this::fades).marks());
        var labels = new PlaceLabels(new Box(2, 2, canvas.width() - 2, canvas.height() - 2), sizes.fine(), shapes());
        for (var index : byImportance()) {
            marks.add(actor(index, labels));
        }
        return new Drawing(canvas.width(), canvas.height(), sizes.fine(), marks);
    }

    private void neighbours() {
        scene.nodes().forEach(_ -> joined.add(new ArrayList<>()));
        for (var line : scene.lines()) {
            joined.get(line.from()).add(line.to());
            joined.get(line.to()).add(line.from());
        }
        if (focus.isPresent()) {
            near.add(focus.getAsInt());
            near.addAll(joined.get(focus.getAsInt()));
        }
    }

    private boolean fades(Scene.Line line) {
        return focus.isPresent() && line.from() != focus.getAsInt() && line.to() != focus.getAsInt();
    }

    private boolean fades(int index) {
        return focus.isPresent() && !near.contains(index);
    }

    private Spot spot(Scene.Node node) {
        var x = (RIM_X + node.x() * (canvas.width() - 2 * RIM_X)) * canvas.zoom() - canvas.left();
        var y = (RIM_Y + node.y() * (canvas.height() - 2 * RIM_Y)) * canvas.zoom() - canvas.top();
        var radius = sizes.radius(node.ties());
        var seen = new Box(0, 0, canvas.width(), canvas.height()).overlaps(Box.around(x, y, radius));
        return new Spot(node, x, y, radius, seen);
    }

    private List<Box> shapes() {
        return spots.stream()
                .filter(Spot::seen)
                .map(spot -> Box.around(spot.x(), spot.y(), spot.radius() + 1))
                .toList();
    }

    /** Who is looked at, its neighbours, then the most connected: the order of the labels and of the keyboard. */
    private List<Integer> byImportance() {
        var order = new ArrayList<Integer>();
        for (var index = 0; index < spots.size(); index++) {
            if (spots.get(index).seen()) {
                order.add(index);
            }
        }
        order.sort(Comparator.<Integer, Boolean>comparing(index -> focus.isEmpty() || index != focus.getAsInt())
                .thenComparing(this::fades)
                .thenComparing(index -> -spots.get(index).node().ties())
                .thenComparing(index -> spots.get(index).node().label()));
        return order;
    }

    private Mark.Actor actor(int index, PlaceLabels labels) {
        var spot = spots.get(index);
        var focused = focus.isPresent() && focus.getAsInt() == index;
        return new Mark.Actor(
                spot.node(),
                spot.x(),
                spot.y(),
                spot.radius(),
                Sizes.lettered(spot.radius()),
                focused,
                fades(index),
                labels.place(wish(index, focused)));
    }

    private PlaceLabels.Wish wish(int index, boolean focused) {
        var spot = spots.get(index);
        var awayX = 0.15;
        var awayY = 0.0;
        for (var neighbour : joined.get(index)) {
            var other = spots.get(neighbour);
            var length = Math.max(1, Math.hypot(other.x() - spot.x(), other.y() - spot.y()));
            awayX -= (other.x() - spot.x()) / length;
            awayY -= (other.y() - spot.y()) / length;
        }
        var length = Math.max(0.001, Math.hypot(awayX, awayY));
        return new PlaceLabels.Wish(
                spot.x(),
                spot.y(),
                spot.radius() + (spot.node().change() == Change.NONE ? 0 : 7),
                spot.radius() * spot.node().family().outline().aside(),
                spot.node().label(),
                sizes.letters(spot.radius()),
                focused || sizes.strong(spot.radius()),
                awayX / length,
                awayY / length);
    }
}

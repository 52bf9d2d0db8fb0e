package org.vorort.network.arrangement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pushes those apart who cover each other, along the shorter way. First with room for labels, as far as there is; then with
 * their shapes alone, so that in the end nobody covers another.
 */
final class MakeRoom {

    private static final int PATIENCE = 200;
    private static final double FIRMNESS = 0.6;
    private static final double GAP = 2;

    private final Places places;
    private final boolean labels;
    private final double height;
    private final double widest;

    private MakeRoom(Places places, List<Integer> guests, boolean labels, double height) {
        this.places = places;
        this.labels = labels;
        this.height = height;
        this.widest = guests.stream().mapToDouble(this::halfWidth).max().orElse(0) * 2;
    }

    static void withLabels(Places places, List<Integer> guests, double height) {
        new MakeRoom(places, guests, true, height).among(guests);
    }

    static void withoutLabels(Places places, List<Integer> guests, double height) {
        new MakeRoom(places, guests, false, height).among(guests);
    }

    private void among(List<Integer> guests) {
        var sorted = new ArrayList<>(guests);
        var moved = true;
        for (var round = 0; moved && round < PATIENCE; round++) {
            sorted.sort(Comparator.comparingDouble(guest -> places.x[guest]));
            moved = push(sorted);
            for (var guest : sorted) {
                places.x[guest] = Math.clamp(places.x[guest], 0, Arrangement.WIDTH);
                places.y[guest] = Math.clamp(places.y[guest], 0, height);
            }
        }
    }

    private boolean push(List<Integer> sorted) {
        var moved = false;
        for (var i = 0; i < sorted.size(); i++) {
            var first = sorted.get(i);
            for (var j = i + 1; j < sorted.size(); j++) {
                var second = sorted.get(j);
                if (places.x[second] - places.x[first] > widest) {
                    break;
                }
                moved |= part(first, second);
            }
        }
        return moved;
    }

    private boolean part(int first, int second) {
        var dx = places.x[second] - places.x[first];
        var dy = middle(second) - middle(first);
        var tooNearX = halfWidth(first) + halfWidth(second) - Math.abs(dx);
        var tooNearY = halfHeight(first) + halfHeight(second) - Math.abs(dy);
        if (tooNearX <= 0 || tooNearY <= 0) {
            return false;
        }
        if (tooNearX < tooNearY) {
            var way = (tooNearX / 2 + 0.1) * FIRMNESS * (dx < 0 ? -1 : 1);
            places.x[first] -= way;
            places.x[second] += way;
        } else {
            var way = (tooNearY / 2 + 0.1) * FIRMNESS * (dy < 0 ? -1 : 1);
            places.y[first] -= way;
            places.y[second] += way;
        }
        return true;
    }

    private double middle(int guest) {
        return places.y[guest] + (labels ? places.below[guest] : 0);
    }

    private double halfWidth(int guest) {
        return labels ? places.halfWidth[guest] : places.radius[guest] + GAP;
    }

    private double halfHeight(int guest) {
        return labels ? places.halfHeight[guest] : places.radius[guest] + GAP;
    }
}

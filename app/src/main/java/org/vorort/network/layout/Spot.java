package org.vorort.network.layout;

/** A place on the map: x to the right, y downwards, in the unit of the nodes' radii. */
public record Spot(double x, double y) {

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

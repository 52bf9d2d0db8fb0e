package org.vorort.network.drawing;

import java.util.ArrayList;
import java.util.List;

/** Shapes around (0, 0), each about as large to the eye as a circle of radius 1. */
enum Outline {
    CIRCLE(0, 0, 1, 1),
    SQUARE(4, 45, 1.28, 1.28),
    DIAMOND(4, 0, 1.36, 1.36),
    TRIANGLE(3, -90, 1.5, 1.5),
    PENTAGON(5, -90, 1.18, 1.18),
    HEXAGON(6, 0, 1.12, 1.12),
    OCTAGON(8, 22.5, 1.07, 1.07),
    STAR(6, -90, 1.4, 0.92),
    CROSS(0, 0, 1.2, 0.52);

    /** A corner of a shape. */
    record Corner(double x, double y) {}

    private final List<Corner> corners;

    Outline(int points, double startDegrees, double outer, double inner) {
        this.corners = switch (points) {
            case 0 -> outer > inner ? cross(outer, inner) : List.of();
            default -> polygon(points, startDegrees, outer, inner);
        };
    }

    /** The corners in order; a circle has none. */
    List<Corner> corners() {
        return corners;
    }

    /** How far the shape reaches to the right and left. */
    double aside() {
        return corners.stream().mapToDouble(Corner::x).max().orElse(1);
    }

    private static List<Corner> polygon(int points, double startDegrees, double outer, double inner) {
        var corners = new ArrayList<Corner>();
        for (var i = 0; i < points; i++) {
            corners.add(corner(startDegrees + i * 360.0 / points, outer));
            if (inner < outer) {
                corners.add(corner(startDegrees + (i + 0.5) * 360.0 / points, inner));
            }
        }
        return List.copyOf(corners);
    }

    private static Corner corner(double degrees, double radius) {
        var angle = Math.toRadians(degrees);
        return new Corner(radius * Math.cos(angle), radius * Math.sin(angle));
    }

    private static List<Corner> cross(double reach, double half) {
        return List.of(
                new Corner(-half, -reach),
                new Corner(half, -reach),
                new Corner(half, -half),
                new Corner(reach, -half),
                new Corner(reach, half),
                new Corner(half, half),
                new Corner(half, reach),
                new Corner(-half, reach),
                new Corner(-half, half),
                new Corner(-reach, half),
                new Corner(-reach, -half),
                new Corner(-half, -half));
    }
}

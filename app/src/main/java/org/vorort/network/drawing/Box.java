package org.vorort.network.drawing;

/** An upright rectangle. */
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, x + reach, y + reach);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom;
    }
}

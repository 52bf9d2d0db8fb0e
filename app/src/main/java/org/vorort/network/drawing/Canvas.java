package org.vorort.network.drawing;

/**
 * What is drawn upon, and how near one looks.
 *
 * @param zoom 1 shows everything; letters stay as large as they are
 * @param x the middle of what is seen, from 0 to 1 of the whole width; y likewise
 */
public record Canvas(int width, int height, double zoom, double x, double y) {

    /** Everything at once. */
    public static Canvas whole(int width, int height) {
        return new Canvas(width, height, 1, 0.5, 0.5);
    }

    /** Nobody looks beyond the rim. */
    public Canvas {
        x = Math.clamp(x, 0.5 / zoom, 1 - 0.5 / zoom);
        y = Math.clamp(y, 0.5 / zoom, 1 - 0.5 / zoom);
    }

    double left() {
        return (x * zoom - 0.5) * width;
    }

    double top() {
        return (y * zoom - 0.5) * height;
    }
}

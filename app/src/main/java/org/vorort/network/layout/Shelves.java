package org.vorort.network.layout;

import java.util.List;
import java.util.function.BiConsumer;

/** Sets boxes beside each other until a shelf is full, then begins one below: the highest boxes first. */
final class Shelves {

    private final double left;
    private final double width;
    private final double distance;
    private double top;
    private double x;
    private double height;

    Shelves(double left, double top, double width, double distance) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.distance = distance;
        x = left;
    }

    void add(List<ComponentBox> boxes, BiConsumer<Integer, Spot> put) {
        for (var box : boxes) {
            if (x > left && x + box.width() > left + width) {
                top += height + distance;
                x = left;
                height = 0;
            }
            for (var i = 0; i < box.members().length; i++) {
                put.accept(box.members()[i], new Spot(x + box.x()[i], top + box.y()[i]));
            }
            x += box.width() + distance;
            height = Math.max(height, box.height());
        }
    }
}

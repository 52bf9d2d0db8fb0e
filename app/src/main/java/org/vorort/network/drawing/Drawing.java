package org.vorort.network.drawing;

import java.util.List;

/**
 * A network as marks in the order in which they are drawn. It knows meanings, not colours: two pens draw the same.
 *
 * @param fine whether it holds so much that lines are drawn thinner
 */
public record Drawing(int width, int height, boolean fine, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    List<Mark.Actor> actors() {
        return marks.stream()
                .filter(Mark.Actor.class::isInstance)
                .map(Mark.Actor.class::cast)
                .toList();
    }
}

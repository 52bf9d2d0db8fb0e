package org.vorort.bodies.overview;

import java.util.List;
import java.util.Optional;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;

/** The bodies of a town: those that work, and those that did. */
record BodyListView(List<Line> working, List<Line> former, boolean mayChange) {

    /**
     * A body in the list.
     *
     * @param missed the seats that must be taken and are free
     * @param asks whether somebody has to decide if it goes on
     */
    record Line(Body body, int seats, int taken, List<String> missed, boolean asks) {}

    /** Those that stand by themselves, or whose body above does not work any more. */
    List<Line> roots() {
        return working.stream()
                .filter(line -> line.body().parent().flatMap(this::find).isEmpty())
                .toList();
    }

    List<Line> below(Line above) {
        return working.stream()
                .filter(line ->
                        line.body().parent().equals(Optional.of(above.body().id())))
                .toList();
    }

    private Optional<Line> find(BodyId id) {
        return working.stream().filter(line -> line.body().id().equals(id)).findFirst();
    }
}

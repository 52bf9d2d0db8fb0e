package org.vorort.bodies.register;

import java.util.List;
import java.util.Optional;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Seat;

/**
 * A body as everybody sees it.
 *
 * @param unnamed how many sit there and have not agreed to be named
 * @param release absent where nobody but the office may see it yet
 */
record RegisterView(Body body, List<Line> lines, List<Office> offices, long unnamed, Optional<Release> release) {

    /**
     * A seat.
     *
     * @param person the name, only with consent
     * @param organisation likewise
     */
    record Line(Seat seat, String person, String organisation) {

        boolean isNamed() {
            return !person.isEmpty() || !organisation.isEmpty();
        }
    }

    /** Somebody who does something for the body and agreed to be named. */
    record Office(OfficerKind kind, String person) {}
}

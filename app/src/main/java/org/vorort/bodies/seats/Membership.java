package org.vorort.bodies.seats;

import java.util.Optional;
import org.vorort.bodies.Body;

/**
 * A body somebody sits in.
 *
 * @param deputyRank 0 for whoever holds the seat, 1 for the first deputy
 */
public record Membership(Body body, Seat seat, Holding holding, int deputyRank) {

    public boolean isDeputy() {
        return deputyRank > 0;
    }

    /** Whom a deputy stands in for, if the seat is taken. */
    public Optional<Holding> standsInFor() {
        return isDeputy() ? seat.holder() : Optional.empty();
    }
}

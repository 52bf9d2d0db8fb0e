package org.vorort.bodies.seats;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat in a body on one day.
 *
 * @param group the actor group it is meant for, a catalogue key; empty for any
 * @param required whether the group must not be missing
 * @param deputies who stands in, in the order in which they are asked
 */
public record Seat(
        UUID id,
        String label,
        SeatKind kind,
        boolean voting,
        String group,
        boolean required,
        Optional<Holding> holder,
        List<Holding> deputies) {

    public Seat {
        deputies = List.copyOf(deputies);
    }

    /** Whether somebody is missing who must not be. */
    public boolean isMissed() {
        return required && holder.isEmpty();
    }
}

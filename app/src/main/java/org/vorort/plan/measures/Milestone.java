package org.vorort.plan.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A day on which something of a measure shall be there. @param doneOn the day it was; none as long as it is not */
public record Milestone(UUID id, String title, LocalDate due, Optional<LocalDate> doneOn) {

    /** Whether its day has passed and it is still to come. */
    public boolean isOverdue(LocalDate today) {
        return doneOn.isEmpty() && due.isBefore(today);
    }
}

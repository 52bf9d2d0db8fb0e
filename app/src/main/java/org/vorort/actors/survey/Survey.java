package org.vorort.actors.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round of asking.
 *
 * @param deadline the last day on which links open
 * @param words what the office says in its own words; empty where the usual ones do
 * @param remindAfterDays how long the office waits before it reminds, once
 */
record Survey(UUID id, LocalDate deadline, String words, int remindAfterDays, Instant startedAt) {

    boolean open(LocalDate today) {
        return !deadline.isBefore(today);
    }
}

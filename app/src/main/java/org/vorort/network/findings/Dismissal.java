package org.vorort.network.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A finding the office put aside.
 *
 * @param evidence what spoke for the finding then
 * @param askAgainOn the day it comes back
 */
record Dismissal(
        String key,
        Set<String> evidence,
        String reason,
        LocalDate askAgainOn,
        Instant dismissedAt,
        String dismissedBy) {

    /** Whether the finding stays aside: the day has not come, and nothing speaks for it that nobody saw then. */
    boolean covers(Finding finding, LocalDate today) {
        return key.equals(finding.key()) && today.isBefore(askAgainOn) && evidence.containsAll(finding.evidence());
    }
}

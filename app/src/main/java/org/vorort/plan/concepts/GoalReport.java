package org.vorort.plan.concepts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.vorort.kernel.MunicipalityId;

/**
 * What another municipality that adopted our goal reports about it.
 *
 * @param counts how many of its measures for this goal stand how, on that day
 * @param value how far it has come there
 * @param by who wrote it
 */
public record GoalReport(
        MunicipalityId town,
        String townName,
        LocalDate on,
        String words,
        Counts counts,
        Optional<BigDecimal> value,
        String unit,
        String by) {

    /** Measures by how they stand. */
    public record Counts(int planned, int running, int late, int done, int dropped) {

        public int all() {
            return planned + running + late + done + dropped;
        }
    }
}

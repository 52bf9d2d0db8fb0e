package org.vorort.plan.measures;

import java.time.LocalDate;
import java.util.List;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;

/**
 * The days on which bodies are busy anyway, such as with a meeting. Owned here because measures clash with them; the rooms that
 * know the days lie higher and answer.
 */
public interface BodyDays {

    /**
     * What a body has on a day.
     *
     * @param path below the town; where it is found
     */
    record BodyDay(BodyId body, LocalDate day, String title, String path) {}

    /** Everything from this day on. */
    List<BodyDay> from(MunicipalityId municipality, LocalDate first);
}

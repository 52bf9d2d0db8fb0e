package org.vorort.plan.measures;

import java.util.Optional;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;

/**
 * Something a measure can come from, such as a resolution. Owned here because the form is here; the rooms above that know the
 * thing answer, each for its own kind.
 */
public interface MeasureSource {

    /** What a measure would look like that came from it. @param body that would look after it */
    record Idea(Measure.Origin origin, String title, String description, Optional<BodyId> body) {}

    /** @param reference such as {@code resolution:…}; empty where this room does not know it */
    Optional<Idea> idea(MunicipalityId municipality, String reference);

    /** Where the thing lies, below the town; empty where this room does not know it. */
    Optional<String> path(Measure.Origin origin);
}

package org.vorort.identity;

import java.util.Optional;
import org.vorort.kernel.MunicipalityId;

/**
 * Which municipality a path segment names. Owned here because every request is checked against it; the room municipality,
 * which lies higher, answers.
 */
public interface MunicipalityLookup {

    Optional<Known> bySlug(String slug);

    Optional<Known> byId(MunicipalityId id);

    /** @param slug the first path segment, such as {@code muehlacker} */
    record Known(MunicipalityId id, String slug, String name) {}
}

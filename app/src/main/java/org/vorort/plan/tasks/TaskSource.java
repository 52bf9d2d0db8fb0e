package org.vorort.plan.tasks;

import java.util.Optional;
import org.vorort.kernel.MunicipalityId;

/**
 * Something that tasks are given for, such as a measure. Owned here because the form is here; the features that know the thing
 * answer, each for its own kind.
 */
public interface TaskSource {

    /**
     * What a task is given for.
     *
     * @param words shown above the form
     * @param path below the town; where the thing lies
     */
    record Source(Task.Origin origin, String words, String path) {}

    /** @param reference such as {@code measure:sprachcafe}; empty where this feature does not know it */
    Optional<Source> find(MunicipalityId municipality, String reference);
}

package org.vorort.plan.concepts;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A concept. */
public record ConceptId(UUID value) {

    public static ConceptId fresh() {
        return new ConceptId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.vorort.plan.measures;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A measure. */
public record MeasureId(UUID value) {

    public static MeasureId fresh() {
        return new MeasureId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.vorort.bodies;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A body. */
public record BodyId(UUID value) {

    public static BodyId fresh() {
        return new BodyId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

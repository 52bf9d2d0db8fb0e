package org.vorort.actors;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A place where something happens; an organisation may run several. */
public record PlaceId(UUID value) {

    public static PlaceId fresh() {
        return new PlaceId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

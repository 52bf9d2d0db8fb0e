package org.vorort.actors;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A person who takes part. Origin, religion, status and health are not kept; the fields do not exist. */
public record PersonId(UUID value) {

    public static PersonId fresh() {
        return new PersonId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

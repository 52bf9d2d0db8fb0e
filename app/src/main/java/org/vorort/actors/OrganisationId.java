package org.vorort.actors;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** An organisation, with or without legal form. */
public record OrganisationId(UUID value) {

    public static OrganisationId fresh() {
        return new OrganisationId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

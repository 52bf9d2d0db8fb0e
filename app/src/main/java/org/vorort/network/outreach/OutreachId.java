package org.vorort.network.outreach;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A line of the outreach list. */
public record OutreachId(UUID value) {

    public static OutreachId fresh() {
        return new OutreachId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

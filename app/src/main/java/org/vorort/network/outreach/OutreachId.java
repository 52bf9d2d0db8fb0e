package org.vorort.network.outreach;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A line of the outreach list. */
record OutreachId(UUID value) {

    static OutreachId fresh() {
        return new OutreachId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

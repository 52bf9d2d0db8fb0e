package org.vorort.post;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** Which message; what becomes of it can be asked with this. */
public record MessageId(UUID value) {

    static MessageId fresh() {
        return new MessageId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.vorort.meetings;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A meeting. */
public record MeetingId(UUID value) {

    public static MeetingId fresh() {
        return new MeetingId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

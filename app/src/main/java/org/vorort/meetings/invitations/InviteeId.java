package org.vorort.meetings.invitations;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** Somebody who was invited to one meeting. */
public record InviteeId(UUID value) {

    static InviteeId fresh() {
        return new InviteeId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

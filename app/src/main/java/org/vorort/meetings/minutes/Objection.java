package org.vorort.meetings.minutes;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vorort.meetings.invitations.InviteeId;

/**
 * What somebody has against the minutes.
 *
 * @param version of the minutes it is about
 * @param item which item; absent for the minutes as a whole
 * @param answer what the office answered, once it decided
 */
record Objection(
        UUID id,
        int version,
        Optional<InviteeId> invitee,
        Optional<UUID> item,
        String words,
        State state,
        String answer,
        Instant at) {

    /** What became of it. */
    enum State {
        OPEN,
        /** The minutes are corrected. */
        ACCEPTED,
        REJECTED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<State> of(String code) {
            for (var state : values()) {
                if (state.code().equals(code)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    boolean isOpen() {
        return state == State.OPEN;
    }
}

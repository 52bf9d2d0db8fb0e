package org.vorort.post;

import java.time.Instant;

/**
 * What somebody's calendar answered to an invitation (RFC 5546, REPLY).
 *
 * @param uid the UID of the invitation, as the room that sent it wrote it
 * @param attendee the mail address for which it is answered, in lower case
 * @param sequence which version of the invitation was answered
 * @param comment what the person wrote beside it, one line; may be empty
 * @param at when the answer was given
 */
public record CalendarAnswer(String uid, String attendee, Reply reply, int sequence, String comment, Instant at) {

    /** What was answered. */
    public enum Reply {
        ACCEPTED,
        DECLINED,
        TENTATIVE
    }
}

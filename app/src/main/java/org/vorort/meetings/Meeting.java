package org.vorort.meetings;

import java.time.Instant;
import java.util.Optional;
import org.vorort.bodies.BodyId;

/**
 * A meeting of a body.
 *
 * @param slug the readable address, such as {@code 2026-03-12-lenkungsgruppe}; it stays once somebody was invited
 * @param reasons why rules were departed from, as the minutes will say
 * @param sequence how often day or place changed since the first invitation, as calendars count it (RFC 5546)
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Meeting(
        MeetingId id,
        BodyId body,
        String slug,
        MeetingDetails details,
        MeetingState state,
        Reasons reasons,
        int sequence,
        Optional<Instant> invitedAt,
        Instant changedAt,
        int version) {

    /**
     * Why rules were departed from; empty where they were kept.
     *
     * @param notice why less notice was given than the rules ask for
     * @param quorum why it was held without quorum
     * @param cancellation why it was called off
     */
    public record Reasons(String notice, String quorum, String cancellation) {

        static final Reasons NONE = new Reasons("", "", "");

        public Reasons withNotice(String reason) {
            return new Reasons(reason, quorum, cancellation);
        }

        public Reasons withQuorum(String reason) {
            return new Reasons(notice, reason, cancellation);
        }

        Reasons withCancellation(String reason) {
            return new Reasons(notice, quorum, reason);
        }
    }

    public String title() {
        return details.title();
    }

    /** As it may be shown to people who were not invited: they read where it is, but do not get in from afar. */
    public Meeting withoutOnlineLink() {
        var open = new MeetingDetails(
                details.title(),
                details.starts(),
                details.ends(),
                details.place(),
                details.access(),
                "",
                details.replyBy(),
                details.words());
        return new Meeting(id, body, slug, open, state, reasons, sequence, invitedAt, changedAt, version);
    }

    public Meeting in(MeetingState other) {
        return new Meeting(id, body, slug, details, other, reasons, sequence, invitedAt, changedAt, version);
    }

    public Meeting because(Reasons other) {
        return new Meeting(id, body, slug, details, state, other, sequence, invitedAt, changedAt, version);
    }

    /** The same, to which everybody was invited at this moment. */
    public Meeting invitedAt(Instant at) {
        return new Meeting(
                id, body, slug, details, MeetingState.INVITED, reasons, sequence, Optional.of(at), changedAt, version);
    }

    Meeting with(MeetingDetails other, String address) {
        var moved = state == MeetingState.INVITED && other.meansAnotherTimeOrPlaceThan(details);
        return new Meeting(
                id,
                body,
                address,
                other,
                state,
                reasons,
                moved ? sequence + 1 : sequence,
                invitedAt,
                changedAt,
                version);
    }

    Meeting of(int other, Instant now) {
        return new Meeting(id, body, slug, details, state, reasons, sequence, invitedAt, now, other);
    }
}

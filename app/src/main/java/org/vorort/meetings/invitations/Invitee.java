package org.vorort.meetings.invitations;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.ContactWay;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.meetings.MeetingId;

/**
 * Somebody who was invited.
 *
 * @param seat the seat they were invited for; guests have none
 * @param standsFor whom a deputy stands in for
 * @param person absent where the person was erased from the directory since
 * @param way how the invitation reached them
 * @param link the signed link they answer by
 */
public record Invitee(
        InviteeId id,
        MeetingId meeting,
        Optional<UUID> seat,
        Optional<InviteeId> standsFor,
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        Role role,
        boolean voting,
        ContactWay way,
        UUID link,
        Instant invitedAt,
        Reply reply,
        Optional<Instant> remindedAt,
        Needs needs) {

    /** What somebody is in the meeting. */
    public enum Role {
        MEMBER,
        DEPUTY,
        ADVISER,
        GUEST;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Role of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean said(Reply.Answer answer) {
        return reply.answer() == answer;
    }

    /** The word for the answer, such as {@code yes}. */
    public String answerCode() {
        return reply.answer().code();
    }

    Invitee reachedBy(ContactWay other) {
        return new Invitee(
                id,
                meeting,
                seat,
                standsFor,
                person,
                organisation,
                role,
                voting,
                other,
                link,
                invitedAt,
                reply,
                remindedAt,
                needs);
    }

    Invitee answering(Reply other) {
        return new Invitee(
                id,
                meeting,
                seat,
                standsFor,
                person,
                organisation,
                role,
                voting,
                way,
                link,
                invitedAt,
                other,
                remindedAt,
                needs);
    }

    Invitee needing(Needs other) {
        return new Invitee(
                id,
                meeting,
                seat,
                standsFor,
                person,
                organisation,
                role,
                voting,
                way,
                link,
                invitedAt,
                reply,
                remindedAt,
                other);
    }
}

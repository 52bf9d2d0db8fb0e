package org.vorort.meetings.invitations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.ContactWay;
import org.vorort.actors.Person;
import org.vorort.actors.reach.Reach.Contact;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.invitations.GuestList.Guest;
import org.vorort.meetings.invitations.WriteToInvitee.Occurrence;

/** Invites one person: notes it, makes the link to answer by, and writes. */
@Component
class InviteOne {

    static final String PURPOSE = "invitation";

    /** Answers, papers and minutes go by the same link, so it lives longer than the meeting. */
    private static final Duration VALIDITY = Duration.ofDays(500);

    private final InviteeStore store;
    private final SignedLinks links;
    private final WriteToInvitee write;
    private final Clock clock;

    InviteOne(InviteeStore store, SignedLinks links, WriteToInvitee write, Clock clock) {
        this.store = store;
        this.links = links;
        this.write = write;
        this.clock = clock;
    }

    Invitee invite(MunicipalityId municipality, Occurrence about, Guest guest, Contact contact) {
        return keep(municipality, about, invitee(about.meeting(), guest, List.of(), about.by()), contact);
    }

    /** Invites somebody who stands in for this member. */
    Invitee inviteFor(MunicipalityId municipality, Occurrence about, Invitee member, Guest guest, Person person) {
        var invitee = invitee(about.meeting(), guest, List.of(member.id()), about.by());
        return keep(municipality, about, invitee, write.contact(municipality, person, invitee));
    }

    /** Notes somebody who came without having been invited. @param standsFor the member whom they stand in for, if any */
    Invitee note(
            MunicipalityId municipality, Meeting meeting, Guest guest, List<InviteeId> standsFor, Visitor.Actor by) {
        var invitee = invitee(meeting, guest, standsFor, by);
        store.insert(municipality, invitee);
        return invitee;
    }

    private Invitee keep(MunicipalityId municipality, Occurrence about, Invitee draft, Contact contact) {
        var invitee = draft.reachedBy(contact.way());
        store.insert(municipality, invitee);
        write.write(municipality, about, invitee, contact);
        return invitee;
    }

    private Invitee invitee(Meeting meeting, Guest guest, List<InviteeId> standsFor, Visitor.Actor by) {
        var id = InviteeId.fresh();
        var link = links.issue(PURPOSE, id.toString(), VALIDITY, false, by.name());
        return new Invitee(
                id,
                meeting.id(),
                guest.seat(),
                standsFor.stream().findFirst(),
                Optional.of(guest.person()),
                guest.organisation(),
                guest.role(),
                guest.voting(),
                ContactWay.MAIL,
                link.link(),
                clock.instant(),
                Reply.NONE,
                Optional.empty(),
                Needs.NONE);
    }
}

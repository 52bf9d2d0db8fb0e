package org.vorort.meetings.invitations;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.invitations.GuestList.Guest;

/** Puts somebody on the roll who came without having been invited; nobody is written to. */
@Service
public class AddParticipant {

    private final InviteeStore store;
    private final GuestList guestList;
    private final InviteOne inviteOne;

    AddParticipant(InviteeStore store, GuestList guestList, InviteOne inviteOne) {
        this.store = store;
        this.guestList = guestList;
        this.inviteOne = inviteOne;
    }

    /** A guest; whoever is on the roll already stays what they are. */
    @Transactional
    public Invitee guest(MunicipalityId municipality, Meeting meeting, PersonId person, Visitor.Actor by) {
        store.lock(municipality, meeting.id());
        return known(municipality, meeting, person)
                .orElseGet(() -> inviteOne.note(municipality, meeting, Guest.of(person), List.of(), by));
    }

    /** A deputy of this member; empty where this person is none. */
    @Transactional
    public Optional<Invitee> deputy(
            MunicipalityId municipality, Meeting meeting, InviteeId member, PersonId person, Visitor.Actor by) {
        store.lock(municipality, meeting.id());
        var absent =
                store.find(municipality, member).filter(one -> one.meeting().equals(meeting.id()));
        var guest = absent.flatMap(Invitee::seat).stream()
                .flatMap(seat -> guestList.deputies(municipality, meeting, seat).stream())
                .filter(deputy -> deputy.person().equals(person))
                .findFirst();
        return guest.map(deputy -> known(municipality, meeting, person)
                .orElseGet(() -> inviteOne.note(municipality, meeting, deputy, List.of(member), by)));
    }

    private Optional<Invitee> known(MunicipalityId municipality, Meeting meeting, PersonId person) {
        return store.of(municipality, meeting.id()).stream()
                .filter(invitee -> invitee.person().equals(Optional.of(person)))
                .findFirst();
    }
}

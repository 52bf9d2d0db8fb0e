package org.vorort.meetings.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.ContactWay;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.reach.Reach;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.Notice;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.agenda.FillAgenda;
import org.vorort.meetings.invitations.GuestList.Guest;
import org.vorort.meetings.invitations.InvitationWords.Occasion;
import org.vorort.meetings.invitations.WriteToInvitee.Occurrence;
import org.vorort.meetings.papers.Papers;
import org.vorort.shell.Formats;

/** Invites everybody who sits in the body: one message each, by mail with a calendar entry, by letter or on the phone. */
@Service
public class SendInvitations {

    /** What came of it. */
    public sealed interface Result {
        /** @param letters and calls are to be handed over by the office */
        record Invited(int mails, int letters, int calls) implements Result {}

        /** The rules ask for more notice: inviting all the same needs a reason. */
        record NeedsReason(Notice notice) implements Result {}

        record NobodySits() implements Result {}

        /** It has no day, or everybody was invited already. */
        record NotNow(MeetingState state) implements Result {}

        record ChangedMeanwhile() implements Result {}
    }

    private final Meetings meetings;
    private final InviteeStore store;
    private final GuestList guestList;
    private final InviteOne inviteOne;
    private final Agendas agendas;
    private final Papers papers;
    private final FillAgenda fillAgenda;
    private final Procedures procedures;
    private final People people;
    private final Reach reach;
    private final Clock clock;

    SendInvitations(
            Meetings meetings,
            InviteeStore store,
            GuestList guestList,
            InviteOne inviteOne,
            Agendas agendas,
            Papers papers,
            FillAgenda fillAgenda,
            Procedures procedures,
            People people,
            Reach reach,
            Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.guestList = guestList;
        this.inviteOne = inviteOne;
        this.agendas = agendas;
        this.papers = papers;
        this.fillAgenda = fillAgenda;
        this.procedures = procedures;
        this.people = people;
        this.reach = reach;
        this.clock = clock;
    }

    /** Whether notice can still be given in time, by the rules in force today; empty without rules or day. */
    @Transactional(readOnly = true)
    public Optional<Notice> notice(MunicipalityId municipality, Meeting meeting) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return meeting.details()
                .day()
                .flatMap(day -> procedures
                        .inForce(municipality, meeting.body(), today)
                        .map(rules -> Notice.of(rules.noticeDays(), rules.urgentNoticeDays(), today, day)));
    }

    /** Invites everybody at once. @param reason why less notice is given than the rules ask for; may be empty */
    @Transactional
    public Result invite(MunicipalityId municipality, Meeting meeting, String reason, Visitor.Actor by) {
        if (meeting.state() != MeetingState.SCHEDULED) {
            return new Result.NotNow(meeting.state());
        }
        var tooShort = notice(municipality, meeting).filter(asked -> !asked.inTime());
        if (tooShort.isPresent() && reason.isBlank()) {
            return new Result.NeedsReason(tooShort.get());
        }
        var guests = guestList.of(municipality, meeting);
        if (guests.isEmpty()) {
            return new Result.NobodySits();
        }
        var reasons = meeting.reasons().withNotice(tooShort.isPresent() ? reason : "");
        var invited =
                meetings.move(municipality, meeting, meeting.because(reasons).invitedAt(clock.instant()), by);
        if (invited.isEmpty()) {
            return new Result.ChangedMeanwhile();
        }
        fillAgenda.complete(municipality, invited.get(), by);
        return writeToAll(municipality, invited.get(), guests, by);
    }

    /** Invites one more, such as a guest; nothing happens where they are invited already. */
    @Transactional
    void inviteGuest(MunicipalityId municipality, Meeting meeting, PersonId person, Visitor.Actor by) {
        store.lock(municipality, meeting.id());
        var known = store.of(municipality, meeting.id()).stream()
                .anyMatch(invitee -> invitee.person().equals(Optional.of(person)));
        if (!known) {
            writeToAll(municipality, meeting, List.of(Guest.of(person)), by);
        }
    }

    private Result.Invited writeToAll(
            MunicipalityId municipality, Meeting meeting, List<Guest> guests, Visitor.Actor by) {
        var about = new Occurrence(
                Occasion.INVITED,
                meeting,
                agendas.of(municipality, meeting.id()),
                papers.of(municipality, meeting),
                "",
                by);
        var actingFor = new HashMap<PersonId, Optional<OrganisationId>>();
        guests.forEach(guest -> actingFor.put(guest.person(), guest.organisation()));
        var persons = new HashMap<Person, Optional<OrganisationId>>();
        people.byIds(municipality, actingFor.keySet())
                .forEach(person -> persons.put(person, actingFor.get(person.id())));
        var contacts = reach.contacts(municipality, persons);
        var ways = new HashMap<ContactWay, Integer>();
        for (var guest : guests) {
            if (contacts.containsKey(guest.person())) {
                var invitee = inviteOne.invite(municipality, about, guest, contacts.get(guest.person()));
                ways.merge(invitee.way(), 1, Integer::sum);
            }
        }
        return new Result.Invited(
                ways.getOrDefault(ContactWay.MAIL, 0),
                ways.getOrDefault(ContactWay.LETTER, 0),
                ways.getOrDefault(ContactWay.PHONE, 0));
    }
}

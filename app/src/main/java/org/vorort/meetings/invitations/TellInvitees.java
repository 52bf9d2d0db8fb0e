package org.vorort.meetings.invitations;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.invitations.InvitationWords.Occasion;
import org.vorort.meetings.invitations.WriteToInvitee.Occurrence;
import org.vorort.meetings.papers.Papers;

/** Tells those who were invited when something changes, reminds them once, and calls the deputy when somebody declines. */
@Service
public class TellInvitees {

    private final InviteeStore store;
    private final GuestList guestList;
    private final InviteOne inviteOne;
    private final WriteToInvitee write;
    private final Agendas agendas;
    private final Papers papers;
    private final People people;
    private final Clock clock;

    TellInvitees(
            InviteeStore store,
            GuestList guestList,
            InviteOne inviteOne,
            WriteToInvitee write,
            Agendas agendas,
            Papers papers,
            People people,
            Clock clock) {
        this.store = store;
        this.guestList = guestList;
        this.inviteOne = inviteOne;
        this.write = write;
        this.agendas = agendas;
        this.papers = papers;
        this.people = people;
        this.clock = clock;
    }

    /** Tells everybody that day or place have changed, and asks anew. */
    @Transactional
    public void moved(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        store.forgetReplies(municipality, meeting.id());
        tell(municipality, about(municipality, Occasion.MOVED, meeting, "", by));
    }

    /** Tells everybody that the meeting was called off. */
    @Transactional
    public void cancelled(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var reason = meeting.reasons().cancellation();
        tell(municipality, about(municipality, Occasion.CANCELLED, meeting, reason, by));
    }

    /** Reminds those who have not answered, once. @return how many */
    @Transactional
    int remind(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var about = about(municipality, Occasion.REMINDED, meeting, "", by);
        var reminded = 0;
        for (var invitee : store.of(municipality, meeting.id())) {
            var silent = invitee.said(Reply.Answer.NONE) && invitee.remindedAt().isEmpty();
            if (silent && write(municipality, about, invitee)) {
                store.reminded(municipality, invitee.id(), clock.instant());
                reminded++;
            }
        }
        return reminded;
    }

    /**
     * Invites the next deputy of a seat whose holder does not come, or whose deputy cannot either. Somebody who is invited
     * already, with a seat of their own, is passed over.
     *
     * @return the deputy; empty where nobody is left
     */
    Optional<Invitee> callDeputy(MunicipalityId municipality, Meeting meeting, Invitee absent, Visitor.Actor by) {
        var member =
                absent.standsFor().flatMap(id -> store.find(municipality, id)).orElse(absent);
        if (member.seat().isEmpty()) {
            return Optional.empty();
        }
        var invited = store.of(municipality, meeting.id());
        for (var deputy :
                guestList.deputies(municipality, meeting, member.seat().get())) {
            var person = people.byId(municipality, deputy.person());
            var known = invited.stream().anyMatch(one -> one.person().equals(Optional.of(deputy.person())));
            if (!known && person.isPresent()) {
                var about = about(municipality, Occasion.DEPUTISING, meeting, name(municipality, member), by);
                return Optional.of(inviteOne.inviteFor(municipality, about, member, deputy, person.get()));
            }
        }
        return Optional.empty();
    }

    /** Tells the deputies of somebody who comes after all that they are not needed, and takes them off the list. */
    void releaseDeputies(MunicipalityId municipality, Meeting meeting, Invitee member, Visitor.Actor by) {
        var about = about(municipality, Occasion.RELEASED, meeting, name(municipality, member), by);
        for (var invitee : store.of(municipality, meeting.id())) {
            if (invitee.standsFor().equals(Optional.of(member.id()))) {
                write(municipality, about, invitee);
                store.delete(municipality, invitee.id());
            }
        }
    }

    private void tell(MunicipalityId municipality, Occurrence about) {
        store.of(municipality, about.meeting().id()).forEach(invitee -> write(municipality, about, invitee));
    }

    private boolean write(MunicipalityId municipality, Occurrence about, Invitee invitee) {
        var person = person(municipality, invitee);
        person.ifPresent(
                found -> write.write(municipality, about, invitee, write.contact(municipality, found, invitee)));
        return person.isPresent();
    }

    private Occurrence about(
            MunicipalityId municipality, Occasion occasion, Meeting meeting, String detail, Visitor.Actor by) {
        return new Occurrence(
                occasion,
                meeting,
                agendas.of(municipality, meeting.id()),
                papers.of(municipality, meeting),
                detail,
                by);
    }

    private Optional<Person> person(MunicipalityId municipality, Invitee invitee) {
        return invitee.person().flatMap(id -> people.byId(municipality, id));
    }

    private String name(MunicipalityId municipality, Invitee invitee) {
        return person(municipality, invitee).map(Person::name).orElse("");
    }
}

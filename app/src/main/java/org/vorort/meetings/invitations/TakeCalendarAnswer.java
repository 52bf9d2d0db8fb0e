package org.vorort.meetings.invitations;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.calendar.CalendarEntries;
import org.vorort.meetings.invitations.Reply.Answer;
import org.vorort.post.CalendarAnswer;
import org.vorort.post.CalendarAnswers;

/**
 * Takes the answer somebody gave in their calendar program. It counts for whoever was invited at this mail address; an answer
 * to an older version of the invitation, given before the day was moved, changes nothing.
 */
@Component
class TakeCalendarAnswer implements CalendarAnswers {

    private final Meetings meetings;
    private final InviteeStore store;
    private final WriteToInvitee write;
    private final RecordReply recordReply;
    private final People people;

    TakeCalendarAnswer(
            Meetings meetings, InviteeStore store, WriteToInvitee write, RecordReply recordReply, People people) {
        this.meetings = meetings;
        this.store = store;
        this.write = write;
        this.recordReply = recordReply;
        this.people = people;
    }

    @Override
    @Transactional
    public boolean take(MunicipalityId municipality, CalendarAnswer answer) {
        var meeting = CalendarEntries.meeting(answer.uid()).flatMap(id -> meetings.byId(municipality, id));
        var invitee = meeting.flatMap(found -> invitee(municipality, found, answer.attendee()));
        if (invitee.isEmpty()) {
            return false;
        }
        if (answer.sequence() >= meeting.get().sequence()) {
            var given = switch (answer.reply()) {
                case ACCEPTED -> Answer.YES;
                case DECLINED -> Answer.NO;
                case TENTATIVE -> Answer.MAYBE;
            };
            var reply = new Reply(given, Reply.Way.CALENDAR, Optional.of(answer.at()), answer.comment());
            var by = Visitor.Actor.named(
                    person(municipality, invitee.get()).map(Person::name).orElse(""));
            recordReply.reply(municipality, invitee.get().id(), reply, by);
        }
        return true;
    }

    private Optional<Invitee> invitee(MunicipalityId municipality, Meeting meeting, String mail) {
        return store.of(municipality, meeting.id()).stream()
                .filter(invitee -> person(municipality, invitee)
                        .flatMap(person -> write.contact(municipality, person, invitee)
                                .recipient()
                                .mail())
                        .filter(known -> known.equalsIgnoreCase(mail))
                        .isPresent())
                .findFirst();
    }

    private Optional<Person> person(MunicipalityId municipality, Invitee invitee) {
        return invitee.person().flatMap(id -> people.byId(municipality, id));
    }
}

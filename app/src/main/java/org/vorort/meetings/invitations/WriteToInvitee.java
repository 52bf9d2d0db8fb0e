package org.vorort.meetings.invitations;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.ContactWay;
import org.vorort.actors.Person;
import org.vorort.actors.reach.Reach;
import org.vorort.actors.reach.Reach.Contact;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.HouseClock;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.calendar.CalendarEntries;
import org.vorort.meetings.calendar.CalendarEntries.Invitation;
import org.vorort.meetings.invitations.InvitationWords.Matter;
import org.vorort.meetings.invitations.InvitationWords.Occasion;
import org.vorort.meetings.papers.Paper;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.post.CalendarPart;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;

/** Hands one message about a meeting to the post: a mail with a calendar entry, or words to be printed or read out. */
@Component
class WriteToInvitee {

    /** Everything about the meeting that all its messages share. */
    record Occurrence(
            Occasion occasion, Meeting meeting, Agenda agenda, List<Paper> papers, String detail, Visitor.Actor by) {}

    private final Reach reach;
    private final SignedLinks links;
    private final PostOffice post;
    private final CalendarEntries calendar;
    private final InvitationWords words;
    private final Municipalities municipalities;

    WriteToInvitee(
            Reach reach,
            SignedLinks links,
            PostOffice post,
            CalendarEntries calendar,
            InvitationWords words,
            Municipalities municipalities) {
        this.reach = reach;
        this.links = links;
        this.post = post;
        this.calendar = calendar;
        this.words = words;
        this.municipalities = municipalities;
    }

    /** The way to somebody who acts for these organisations, or for none. */
    Contact contact(MunicipalityId municipality, Person person, Invitee invitee) {
        return reach.contact(
                municipality, person, invitee.organisation().map(List::of).orElse(List.of()));
    }

    void write(MunicipalityId municipality, Occurrence about, Invitee invitee, Contact contact) {
        if (HouseClock.isTurnedBack()) {
            return;
        }
        var town = municipalities.find(municipality).orElseThrow();
        var link = words.link(town.path(), links.token(invitee.link()));
        var byMail = contact.way() == ContactWay.MAIL;
        var matter = new Matter(
                about.occasion(), about.meeting(), about.agenda(), about.papers(), about.detail(), link, byMail);
        var to = contact.recipient();
        post.send(
                municipality,
                new Message(
                        "meeting",
                        Language.DE,
                        to,
                        words.subject(matter),
                        words.body(matter, to.name(), about.by().name(), town.name()),
                        byMail ? entry(municipality, about, town, to, link) : Optional.empty()),
                about.by());
    }

    /** Writes a few words with the link. @param below what of the invitation the link leads to, such as {@code /minutes} */
    void writeAbout(
            MunicipalityId municipality,
            Invitee invitee,
            Contact contact,
            String subject,
            String opening,
            String below,
            Visitor.Actor by) {
        var town = municipalities.find(municipality).orElseThrow();
        var link = words.link(town.path(), links.token(invitee.link())) + below;
        var to = contact.recipient();
        var body = words.letter(to.name(), opening, link, by.name(), town.name());
        post.send(municipality, new Message("meeting", Language.DE, to, subject, body), by);
    }

    private Optional<CalendarPart> entry(
            MunicipalityId municipality, Occurrence about, Municipality town, Recipient to, String link) {
        if (about.meeting().details().starts().isEmpty() || about.occasion() == Occasion.REMINDED) {
            return Optional.empty();
        }
        var invitation = new Invitation(town.name(), to.name(), to.mail().orElseThrow(), link);
        var inside = words.calendarWords(about.agenda());
        return Optional.of(
                about.occasion().asks()
                        ? calendar.request(municipality, about.meeting(), invitation, inside)
                        : calendar.cancellation(municipality, about.meeting(), invitation, ""));
    }
}

package org.vorort.meetings.invitations;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.reach.Reach;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Tells everybody who was invited that the minutes are there to be read, by the link they know. */
@Service
public class SendMinutes {

    private final InviteeStore store;
    private final WriteToInvitee write;
    private final People people;
    private final Reach reach;
    private final Texts texts;

    SendMinutes(InviteeStore store, WriteToInvitee write, People people, Reach reach, Texts texts) {
        this.store = store;
        this.write = write;
        this.people = people;
        this.reach = reach;
        this.texts = texts;
    }

    /** @param corrected whether an earlier version was sent round before; @return how many were written to */
    @Transactional
    public int send(
            MunicipalityId municipality, Meeting meeting, LocalDate until, boolean corrected, Visitor.Actor by) {
        var key = "meetings.mail." + (corrected ? "corrected" : "minutes");
        var subject = texts.text(Language.DE, key + ".subject", meeting.title());
        var day = meeting.details()
                .day()
                .map(date -> Formats.date(Language.DE, date))
                .orElse("");
        var opening = texts.text(Language.DE, key + ".opening", meeting.title(), day, Formats.date(Language.DE, until));
        var invitees = new HashMap<PersonId, Invitee>();
        store.of(municipality, meeting.id())
                .forEach(one -> one.person().ifPresent(person -> invitees.put(person, one)));
        var persons = new HashMap<Person, Optional<OrganisationId>>();
        people.byIds(municipality, invitees.keySet())
                .forEach(person -> persons.put(person, invitees.get(person.id()).organisation()));
        reach.contacts(municipality, persons)
                .forEach((person, contact) -> write.writeAbout(
                        municipality, invitees.get(person), contact, subject, opening, "/minutes", by));
        return persons.size();
    }
}

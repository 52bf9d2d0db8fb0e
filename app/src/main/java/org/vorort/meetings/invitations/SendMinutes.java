package org.vorort.meetings.invitations;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
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
    private final Texts texts;

    SendMinutes(InviteeStore store, WriteToInvitee write, People people, Texts texts) {
        this.store = store;
        this.write = write;
        this.people = people;
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
        var sent = 0;
        for (var invitee : store.of(municipality, meeting.id())) {
            var person = invitee.person().flatMap(id -> people.byId(municipality, id));
            if (person.isPresent()) {
                var contact = write.contact(municipality, person.get(), invitee);
                var opening = texts.text(
                        Language.DE, key + ".opening", meeting.title(), day, Formats.date(Language.DE, until));
                write.writeAbout(municipality, invitee, contact, subject, opening, "/minutes", by);
                sent++;
            }
        }
        return sent;
    }
}

package org.vorort.bodies.appointments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Person;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.post.Message;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.shell.Letter;

/** Sends the letters of appointment and of thanks, one or many at once, by mail or to be printed. */
@Service
class SendAppointments {

    static final String PURPOSE = "appointment";

    private static final Duration VALIDITY = Duration.ofDays(120);

    private final ReadAppointments readAppointments;
    private final Appointments appointments;
    private final AppointmentLetters letters;
    private final SignedLinks links;
    private final PostOffice post;
    private final Municipalities municipalities;
    private final String url;

    SendAppointments(
            ReadAppointments readAppointments,
            Appointments appointments,
            AppointmentLetters letters,
            SignedLinks links,
            PostOffice post,
            Municipalities municipalities,
            @Value("${vorort.url}") String url) {
        this.readAppointments = readAppointments;
        this.appointments = appointments;
        this.letters = letters;
        this.links = links;
        this.post = post;
        this.municipalities = municipalities;
        this.url = url;
    }

    /** The letters of those that are open, for the printer; printing them counts as sending. */
    @Transactional
    List<Letter> print(MunicipalityId municipality, List<UUID> ids, Language language, Visitor.Actor by) {
        var printed = new ArrayList<Letter>();
        for (var named : open(municipality, ids)) {
            var wording = letters.appointment(municipality, named, language);
            var address = address(municipality, named, by);
            printed.add(letters.withLink(letters.letter(municipality, named, wording, language, by), address));
            note(municipality, named, Way.LETTER, by);
        }
        return printed;
    }

    /** One mail to each of these who has an address. @return how many */
    @Transactional
    int mail(MunicipalityId municipality, List<UUID> ids, Language language, Visitor.Actor by) {
        var mails = 0;
        for (var named : open(municipality, ids)) {
            var person = named.person().orElseThrow();
            if (!person.details().mail().isBlank()) {
                var wording = letters.appointment(municipality, named, language);
                var address = address(municipality, named, by);
                post.send(municipality, message(person, wording, letters.mailWithLink(wording, address), language), by);
                note(municipality, named, Way.MAIL, by);
                mails++;
            }
        }
        return mails;
    }

    /** The letter of thanks, for the printer. */
    @Transactional
    Letter printThanks(MunicipalityId municipality, NamedAppointment named, Language language, Visitor.Actor by) {
        appointments.thanked(municipality, named.appointment(), by);
        var wording = letters.thanks(municipality, named, language);
        return letters.letter(municipality, named, wording, language, by);
    }

    @Transactional
    void mailThanks(MunicipalityId municipality, NamedAppointment named, Language language, Visitor.Actor by) {
        appointments.thanked(municipality, named.appointment(), by);
        var wording = letters.thanks(municipality, named, language);
        var words = letters.mail(wording);
        post.send(municipality, message(named.person().orElseThrow(), wording, words, language), by);
    }

    /** Nobody can answer by the link any more. */
    @Transactional
    void revokeLink(UUID appointment) {
        links.revoke(PURPOSE, appointment.toString());
    }

    private List<NamedAppointment> open(MunicipalityId municipality, List<UUID> ids) {
        var open = new ArrayList<NamedAppointment>();
        for (var id : ids) {
            readAppointments
                    .find(municipality, id)
                    .filter(named -> named.appointment().state().isOpen()
                            && named.person().isPresent())
                    .ifPresent(open::add);
        }
        return open;
    }

    /** What was sent once is only sent again; the state stays. */
    private void note(MunicipalityId municipality, NamedAppointment named, Way way, Visitor.Actor by) {
        if (named.appointment().state() == AppointmentState.PROPOSED) {
            appointments.sent(municipality, named.appointment().id(), way, by);
        }
    }

    private String address(MunicipalityId municipality, NamedAppointment named, Visitor.Actor by) {
        var issued = links.issue(PURPOSE, named.appointment().id().toString(), VALIDITY, false, by.name());
        var town = municipalities.find(municipality).orElseThrow();
        return url + town.path() + "/appointment/" + issued.token();
    }

    private static Message message(Person person, Letter.Wording wording, String words, Language language) {
        var to = Recipient.byMail(person.name(), person.details().mail());
        return new Message(PURPOSE, language, to, wording.subject(), words);
    }
}

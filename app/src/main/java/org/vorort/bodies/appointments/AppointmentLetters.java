package org.vorort.bodies.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.bodies.seats.SeatKind;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;
import org.vorort.shell.Letter;
import org.vorort.shell.Texts;

/** The words of the appointment and of the thanks, over the mayor's name; mail and letter say the same. */
@Component
class AppointmentLetters {

    private final Municipalities municipalities;
    private final Signatories signatories;
    private final Texts texts;
    private final Clock clock;

    AppointmentLetters(Municipalities municipalities, Signatories signatories, Texts texts, Clock clock) {
        this.municipalities = municipalities;
        this.signatories = signatories;
        this.texts = texts;
        this.clock = clock;
    }

    Letter.Wording appointment(MunicipalityId municipality, NamedAppointment named, Language language) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(act(municipality, named, language));
        paragraphs.add(term(named.appointment(), "letter.term", language));
        var purpose = named.body().details().purpose();
        if (!purpose.isBlank()) {
            paragraphs.add(purpose.strip());
        }
        paragraphs.add(say(language, "letter.answer"));
        paragraphs.add(say(language, "letter.joy"));
        return wording(
                municipality,
                named,
                language,
                say(language, "letter.subject", named.body().name()),
                paragraphs);
    }

    Letter.Wording thanks(MunicipalityId municipality, NamedAppointment named, Language language) {
        var appointment = named.appointment();
        var last = Formats.date(language, appointment.lastDay().orElse(today()));
        var since = Formats.date(language, appointment.from());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say(language, "thanks.over", named.body().name(), since, last));
        paragraphs.add(say(language, "thanks.thanks", town(municipality)));
        paragraphs.add(say(language, "thanks.stay"));
        return wording(
                municipality,
                named,
                language,
                say(language, "thanks.subject", named.body().name()),
                paragraphs);
    }

    /** What the act is, in one sentence: for the letter, the certificate and the page behind the link. */
    String act(MunicipalityId municipality, NamedAppointment named, Language language) {
        var appointment = named.appointment();
        var key = appointment.isDeputy()
                ? "act.deputy"
                : "act." + kind(named.seat().kind());
        if (appointment.predecessor().isPresent()) {
            key += ".again";
        }
        var act = say(
                language,
                key,
                named.body().name(),
                town(municipality),
                named.seat().label());
        var place = named.organisationName();
        return place.isEmpty() ? act : act + " " + say(language, "act.organisation", place);
    }

    /** The same sentence about somebody, as it stands on the certificate. */
    String certified(MunicipalityId municipality, NamedAppointment named, Language language) {
        var key = named.appointment().isDeputy()
                ? "certificate.deputy"
                : "certificate." + kind(named.seat().kind());
        return say(language, key, named.body().name(), named.seat().label());
    }

    String term(Appointment appointment, Language language) {
        return term(appointment, "term", language);
    }

    private String term(Appointment appointment, String key, Language language) {
        var from = Formats.date(language, appointment.from());
        return appointment
                .until()
                .map(last -> say(language, key, from, Formats.date(language, last)))
                .orElseGet(() -> say(language, key + ".open", from));
    }

    /** The body of a mail with these words. */
    String mail(Letter.Wording wording) {
        return mail(wording, wording.paragraphs());
    }

    /** The same with a link; it stands by itself, so that it can be tapped. */
    String mailWithLink(Letter.Wording wording, String address) {
        var paragraphs = new ArrayList<>(wording.paragraphs());
        paragraphs.add(paragraphs.size() - 1, address);
        return mail(wording, paragraphs);
    }

    Letter letter(
            MunicipalityId municipality,
            NamedAppointment named,
            Letter.Wording wording,
            Language language,
            Visitor.Actor by) {
        return new Letter(
                municipalities.letterhead(municipality),
                language,
                recipient(named),
                today(),
                contact(municipality, by),
                wording,
                Optional.empty());
    }

    /** The same letter with a link to answer by. */
    Letter withLink(Letter letter, String address) {
        var link = new Letter.WebLink(address, say(letter.language(), "letter.link"));
        return new Letter(
                letter.head(),
                letter.language(),
                letter.recipient(),
                letter.date(),
                letter.contact(),
                letter.wording(),
                Optional.of(link));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    String town(MunicipalityId municipality) {
        return municipalities.find(municipality).orElseThrow().name();
    }

    /** At home, or where that is not known, at the organisation. */
    static List<String> recipient(NamedAppointment named) {
        var lines = new ArrayList<>(List.of(named.personName()));
        var home = named.person().map(Person::details);
        if (home.map(details -> !details.street().isBlank() || !details.town().isBlank())
                .orElse(false)) {
            home.ifPresent(details -> lines.addAll(List.of(details.street(), place(details))));
        } else {
            named.organisation().ifPresent(place -> {
                lines.addFirst(place.name());
                lines.add(place.details().street());
                lines.add((place.details().postcode() + " " + place.details().town()).strip());
            });
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static String mail(Letter.Wording wording, List<String> paragraphs) {
        var parts = new ArrayList<>(List.of(wording.salutation()));
        parts.addAll(paragraphs);
        parts.add(wording.closing() + "\n" + wording.signature()
                + (wording.role().isEmpty() ? "" : "\n" + wording.role()));
        return String.join("\n\n", parts);
    }

    private Letter.Contact contact(MunicipalityId municipality, Visitor.Actor by) {
        var head = municipalities.letterhead(municipality);
        return new Letter.Contact(head.town(), by.name(), head.phone(), head.mail(), "");
    }

    private static String place(PersonDetails details) {
        return (details.postcode() + " " + details.town()).strip();
    }

    private Letter.Wording wording(
            MunicipalityId municipality,
            NamedAppointment named,
            Language language,
            String subject,
            List<String> paragraphs) {
        var signatory = signatories.of(municipality);
        return new Letter.Wording(
                language.code(),
                subject,
                say(language, "letter.salutation", named.personName()),
                paragraphs,
                say(language, "letter.closing"),
                signatory.name(),
                signatory.role());
    }

    private static String kind(SeatKind kind) {
        return switch (kind) {
            case MEMBER -> "member";
            case ADVISER -> "adviser";
            case GUEST -> "guest";
        };
    }

    private String say(Language language, String key, Object... arguments) {
        return texts.text(language, "bodies.appointments." + key, arguments);
    }
}

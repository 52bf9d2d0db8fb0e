package org.vorort.bodies.appointments;

import java.util.Base64;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The certificate of appointment: one sheet of paper to hand over and to hang up. */
@Controller
class CertificatePages {

    /**
     * @param arms the coat of arms as a picture within the text; empty where there is none
     * @param place the town, as it stands before the date
     */
    record CertificateView(
            NamedAppointment named,
            String sender,
            String arms,
            String act,
            String term,
            String thanks,
            Signatory signatory,
            String place,
            String date) {}

    private final ReadAppointments readAppointments;
    private final AppointmentLetters letters;
    private final Signatories signatories;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    CertificatePages(
            ReadAppointments readAppointments,
            AppointmentLetters letters,
            Signatories signatories,
            Municipalities municipalities,
            Documents documents,
            Texts texts) {
        this.readAppointments = readAppointments;
        this.letters = letters;
        this.signatories = signatories;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/appointments/{id}/certificate")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, Visitor visitor) {
        var municipality = visitor.municipality();
        var language = visitor.language();
        var named = readAppointments
                .find(municipality, id)
                .filter(one -> one.person().isPresent())
                .orElseThrow(NotFound::new);
        var head = municipalities.letterhead(municipality);
        var arms = head.coatOfArms()
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse("");
        var view = new CertificateView(
                named,
                head.town(),
                arms,
                letters.certified(municipality, named, language),
                letters.term(named.appointment(), language),
                texts.text(language, "bodies.appointments.certificate.thanks"),
                signatories.of(municipality),
                letters.town(municipality),
                Formats.date(language, letters.today()));
        var title = texts.text(language, "bodies.appointments.certificate");
        var frame =
                documents.frame(language, letters.town(municipality), title, named.personName(), PrintFrame.Format.A4);
        var pdf = documents.report("bodies/appointments/certificate", frame, view);
        return Documents.shown(texts.text(language, "bodies.appointments.certificate.file"), pdf);
    }
}

package org.vorort.bodies.appointments;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Visitor;
import org.vorort.shell.Documents;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** All appointments by what has to be done, and many letters at once. */
@Controller
class AppointmentListPages {

    private static final String TEMPLATE = "bodies/appointments/appointments";

    private final ReadAppointments readAppointments;
    private final SendAppointments sendAppointments;
    private final AppointmentLetters letters;
    private final Signatories signatories;
    private final Bodies bodies;
    private final Documents documents;
    private final Texts texts;

    AppointmentListPages(
            ReadAppointments readAppointments,
            SendAppointments sendAppointments,
            AppointmentLetters letters,
            Signatories signatories,
            Bodies bodies,
            Documents documents,
            Texts texts) {
        this.readAppointments = readAppointments;
        this.sendAppointments = sendAppointments;
        this.letters = letters;
        this.signatories = signatories;
        this.bodies = bodies;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/appointments")
    View all(Visitor visitor) {
        var all = readAppointments.all(visitor.municipality());
        return Screen.of(
                TEMPLATE,
                new AppointmentsView(all, Optional.empty(), signatories.of(visitor.municipality()), letters.today()));
    }

    @GetMapping("/{municipality}/bodies/{slug}/appointments")
    View ofBody(@PathVariable String slug, Visitor visitor) {
        var body = bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        var all = readAppointments.of(visitor.municipality(), body.id());
        return Screen.of(
                TEMPLATE,
                new AppointmentsView(all, Optional.of(body), signatories.of(visitor.municipality()), letters.today()));
    }

    /** All letters chosen in one document; or one mail to each who has an address. */
    @PostMapping("/{municipality}/appointments/letters")
    Object send(
            @RequestParam(required = false) List<UUID> chosen,
            @RequestParam(defaultValue = "") String way,
            Visitor visitor,
            HttpServletResponse response) {
        var municipality = visitor.municipality();
        if (chosen == null || chosen.isEmpty()) {
            throw new Refused("bodies.appointments.letters.none");
        }
        if (signatories.of(municipality).isUnknown()) {
            throw new Refused("bodies.appointments.signatory.first");
        }
        if (way.equals(Way.MAIL.code())) {
            var mails = sendAppointments.mail(municipality, chosen, visitor.language(), visitor.actor());
            Notices.say(response, "bodies.appointments.letters.mailed", mails, chosen.size());
            return new RedirectView(visitor.home() + "/appointments");
        }
        var printed = sendAppointments.print(municipality, chosen, visitor.language(), visitor.actor());
        if (printed.isEmpty()) {
            throw new Refused("bodies.appointments.letters.none");
        }
        var name = texts.text(visitor.language(), "bodies.appointments.letters.file") + "-" + letters.today();
        return Documents.saved(name, documents.serial(printed));
    }

    @PostMapping("/{municipality}/appointments/signatory")
    Object keepSignatory(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String role,
            Visitor visitor,
            HttpServletResponse response) {
        if (name.isBlank() || name.length() > 200 || role.length() > 200) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        signatories.keep(visitor.municipality(), name.strip(), role.strip(), visitor.actor());
        Notices.say(response, "bodies.appointments.signatory.kept", name.strip());
        return new RedirectView(visitor.home() + "/appointments");
    }
}

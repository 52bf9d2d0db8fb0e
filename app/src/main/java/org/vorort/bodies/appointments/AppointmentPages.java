package org.vorort.bodies.appointments;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.appointments.Appointments.Result;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.scans.KeepScan;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Days;
import org.vorort.shell.Documents;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** One appointment: how far it has come, and every step that may follow. */
@Controller
class AppointmentPages {

    private final ReadAppointments readAppointments;
    private final Appointments appointments;
    private final SendAppointments sendAppointments;
    private final AppointmentLetters letters;
    private final Signatories signatories;
    private final Procedures procedures;
    private final KeepScan keepScan;
    private final Documents documents;
    private final Texts texts;

    AppointmentPages(
            ReadAppointments readAppointments,
            Appointments appointments,
            SendAppointments sendAppointments,
            AppointmentLetters letters,
            Signatories signatories,
            Procedures procedures,
            KeepScan keepScan,
            Documents documents,
            Texts texts) {
        this.readAppointments = readAppointments;
        this.appointments = appointments;
        this.sendAppointments = sendAppointments;
        this.letters = letters;
        this.signatories = signatories;
        this.procedures = procedures;
        this.keepScan = keepScan;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/appointments/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        return Screen.of("bodies/appointments/appointment", view(id, "", visitor));
    }

    /** The letter to look at; it has no link yet and does not count as sent. */
    @GetMapping("/{municipality}/appointments/{id}/letter")
    ResponseEntity<byte[]> letter(@PathVariable UUID id, Visitor visitor) {
        var named = named(id, visitor);
        var wording = letters.appointment(visitor.municipality(), named, visitor.language());
        var letter = letters.letter(visitor.municipality(), named, wording, visitor.language(), visitor.actor());
        var name = texts.text(visitor.language(), "bodies.appointments.letters.file");
        return Documents.shown(name, documents.letter(letter));
    }

    @PostMapping("/{municipality}/appointments/{id}/answer")
    View answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String way,
            Visitor visitor,
            HttpServletResponse response) {
        var how = Way.of(way).filter(one -> one == Way.PAPER || one == Way.PHONE);
        var result = appointments.answer(
                visitor.municipality(), id, answer.equals("yes"), how.orElseThrow(NotFound::new), visitor.actor());
        return after(result, visitor, response);
    }

    @PostMapping("/{municipality}/appointments/{id}/withdrawal")
    View withdraw(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var result = appointments.withdraw(visitor.municipality(), id, visitor.actor());
        sendAppointments.revokeLink(id);
        return after(result, visitor, response);
    }

    @PostMapping("/{municipality}/appointments/{id}/proposal")
    View proposeAgain(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        return after(appointments.proposeAgain(visitor.municipality(), id, visitor.actor()), visitor, response);
    }

    @PostMapping("/{municipality}/appointments/{id}/ending")
    View end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            HttpServletResponse response) {
        var named = named(id, visitor);
        var state = AppointmentState.of(how).filter(AppointmentState::isOver).orElseThrow(NotFound::new);
        var day = day(on).filter(last -> !last.isBefore(named.appointment().from()));
        if (day.isEmpty()) {
            return again(id, "bodies.appointments.end.day", visitor);
        }
        if (state == AppointmentState.RECALLED && reason.isBlank()) {
            return again(id, "bodies.appointments.end.reason", visitor);
        }
        var result = appointments.end(visitor.municipality(), id, state, day.get(), reason.strip(), visitor.actor());
        return after(result, visitor, response);
    }

    /** Goes on for another term of the rules, in one step. */
    @PostMapping("/{municipality}/appointments/{id}/successor")
    View reappoint(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var named = named(id, visitor);
        var ending = named.appointment();
        var last = ending.until().orElseThrow(NotFound::new);
        var person = ending.person().orElseThrow(NotFound::new);
        var from = last.plusDays(1);
        var months = procedures
                .inForce(visitor.municipality(), named.body().id(), letters.today())
                .map(RulesOfProcedure::termMonths)
                .orElse(0);
        var until = months == 0
                ? named.body().endsOn()
                : Optional.of(from.plusMonths(months).minusDays(1));
        var draft = new Appointments.Draft(
                ending.seat(),
                ending.deputyRank(),
                person,
                ending.organisation(),
                from,
                until.filter(day -> !day.isBefore(from)));
        var made = appointments.reappoint(visitor.municipality(), ending, draft, visitor.actor());
        Notices.say(response, "bodies.appointments.reappointed", named.personName());
        return new RedirectView(visitor.home() + "/appointments/" + made.id());
    }

    /** The letter of thanks; printing or sending it is noted. */
    @PostMapping("/{municipality}/appointments/{id}/thanks")
    Object thank(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String way,
            Visitor visitor,
            HttpServletResponse response) {
        var named = named(id, visitor);
        if (named.person().isEmpty() || !named.appointment().state().isOver()) {
            throw new Refused("bodies.appointments.notFromHere");
        }
        if (signatories.of(visitor.municipality()).isUnknown()) {
            throw new Refused("bodies.appointments.signatory.first");
        }
        if (way.equals(Way.MAIL.code())
                && !named.person().get().details().mail().isBlank()) {
            sendAppointments.mailThanks(visitor.municipality(), named, visitor.language(), visitor.actor());
            Notices.say(response, "bodies.appointments.thanked", named.personName());
            return new RedirectView(visitor.home() + "/appointments/" + id);
        }
        var letter = sendAppointments.printThanks(visitor.municipality(), named, visitor.language(), visitor.actor());
        var name = texts.text(visitor.language(), "bodies.appointments.thanks.file");
        return Documents.saved(name, documents.serial(List.of(letter)));
    }

    private View after(Result result, Visitor visitor, HttpServletResponse response) {
        return switch (result) {
            case Result.Kept kept -> {
                Notices.say(
                        response,
                        "bodies.appointments.now." + kept.appointment().state().code());
                yield new RedirectView(
                        visitor.home() + "/appointments/" + kept.appointment().id());
            }
            case Result.SeatTaken taken -> throw new Refused("bodies.appointments.seatTaken", taken.by());
            case Result.NotFromHere _ -> throw new Refused("bodies.appointments.notFromHere");
            case Result.Gone _ -> throw new NotFound();
        };
    }

    private View again(UUID id, String problem, Visitor visitor) {
        return Screen.again("bodies/appointments/appointment", view(id, problem, visitor));
    }

    private AppointmentView view(UUID id, String problem, Visitor visitor) {
        var named = named(id, visitor);
        return new AppointmentView(
                named,
                letters.act(visitor.municipality(), named, visitor.language()),
                letters.term(named.appointment(), visitor.language()),
                keepScan.exists(visitor.municipality(), id),
                signatories.of(visitor.municipality()),
                problem,
                letters.today());
    }

    private NamedAppointment named(UUID id, Visitor visitor) {
        return readAppointments.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static Optional<LocalDate> day(String typed) {
        return Days.read(typed);
    }
}

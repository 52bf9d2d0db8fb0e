package org.vorort.bodies.appointments;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.shell.Screen;

/** What somebody sees who follows the link of their letter: whom it is for, what it does, yes and no. Nothing more. */
@Controller
class AppointmentAnswerPages {

    /**
     * @param named absent where the link does not open any more
     * @param act what the appointment is, in a sentence; {@code term} for how long
     * @param taken who has the seat meanwhile; empty where nobody does
     */
    record AnswerView(String token, Optional<NamedAppointment> named, String act, String term, String taken) {}

    private static final String TEMPLATE = "bodies/appointments/answer";

    private final AnswerAppointment answerAppointment;
    private final AppointmentLetters letters;

    AppointmentAnswerPages(AnswerAppointment answerAppointment, AppointmentLetters letters) {
        this.answerAppointment = answerAppointment;
        this.letters = letters;
    }

    @GetMapping("/{municipality}/appointment/{token}")
    View question(@PathVariable String token, Visitor visitor) {
        return Screen.of(TEMPLATE, view(token, "", visitor));
    }

    @PostMapping("/{municipality}/appointment/{token}/acceptance")
    View accept(@PathVariable String token, Visitor visitor) {
        return answer(token, true, visitor);
    }

    @PostMapping("/{municipality}/appointment/{token}/refusal")
    View refuse(@PathVariable String token, Visitor visitor) {
        return answer(token, false, visitor);
    }

    private View answer(String token, boolean yes, Visitor visitor) {
        var result = answerAppointment.answer(visitor.municipality(), token, yes);
        return result.orElseGet(Appointments.Result.Gone::new) instanceof Appointments.Result.SeatTaken taken
                ? Screen.again(TEMPLATE, view(token, taken.by(), visitor))
                : new RedirectView(visitor.home() + "/appointment/" + token);
    }

    private AnswerView view(String token, String taken, Visitor visitor) {
        var named = answerAppointment.question(visitor.municipality(), token);
        return new AnswerView(
                token,
                named,
                named.map(one -> letters.act(visitor.municipality(), one, visitor.language()))
                        .orElse(""),
                named.map(one -> letters.term(one.appointment(), visitor.language()))
                        .orElse(""),
                taken);
    }
}

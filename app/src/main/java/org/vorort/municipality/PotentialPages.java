package org.vorort.municipality;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.municipality.potentials.Potential;
import org.vorort.municipality.potentials.PotentialAnswers;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Six short questions about what a small town can build on. */
@Controller
class PotentialPages {

    private static final int LONGEST_ANSWER = 2_000;

    record PotentialForm(
            @Nullable String p1,
            @Nullable String p2,
            @Nullable String p3,
            @Nullable String p4,
            @Nullable String p5,
            @Nullable String p6) {

        static PotentialForm of(Map<Potential, PotentialAnswers.Answer> answers) {
            var texts = new ArrayList<String>();
            for (var potential : Potential.values()) {
                texts.add(Optional.ofNullable(answers.get(potential))
                        .map(PotentialAnswers.Answer::text)
                        .orElse(""));
            }
            return new PotentialForm(
                    texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5));
        }

        Map<Potential, String> answers() {
            var answers = new EnumMap<Potential, String>(Potential.class);
            var typed = new String[] {p1, p2, p3, p4, p5, p6};
            for (var potential : Potential.values()) {
                var answer = typed[potential.ordinal()];
                answers.put(potential, answer == null ? "" : answer.strip());
            }
            return answers;
        }
    }

    /** @param field the form's name of its answer */
    record Question(Potential potential, String field, Optional<PotentialAnswers.Answer> answer) {}

    record PotentialsView(FormState form, List<Question> questions, int answered) {}

    private final Municipalities municipalities;
    private final PotentialAnswers answers;

    PotentialPages(Municipalities municipalities, PotentialAnswers answers) {
        this.municipalities = municipalities;
        this.answers = answers;
    }

    @GetMapping("/{municipality}/settings/potentials")
    View questions(Visitor visitor) {
        var known = answers.of(visitor.municipality());
        return Screen.of("municipality/potentials", view(known, FormState.of(PotentialForm.of(known))));
    }

    @PostMapping("/{municipality}/settings/potentials")
    View answer(
            @ModelAttribute("form") PotentialForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.answers().forEach((potential, answer) -> {
            if (answer.length() > LONGEST_ANSWER) {
                errors.rejectValue(field(potential), "municipality.potential.tooLong");
            }
        });
        if (errors.hasErrors()) {
            var known = answers.of(visitor.municipality());
            return Screen.again("municipality/potentials", view(known, FormState.of(errors)));
        }
        var municipality = municipalities.find(visitor.municipality()).orElseThrow(NotFound::new);
        answers.answer(municipality.id(), municipality.name(), form.answers(), visitor.actor());
        Notices.say(response, "municipality.potential.saved");
        return new RedirectView(visitor.home() + "/settings/potentials");
    }

    private static PotentialsView view(Map<Potential, PotentialAnswers.Answer> known, FormState form) {
        var questions = new ArrayList<Question>();
        for (var potential : Potential.values()) {
            questions.add(new Question(potential, field(potential), Optional.ofNullable(known.get(potential))));
        }
        return new PotentialsView(form, questions, known.size());
    }

    private static String field(Potential potential) {
        return potential.name().toLowerCase(Locale.ROOT);
    }
}

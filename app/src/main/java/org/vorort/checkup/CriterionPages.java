package org.vorort.checkup;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** One line of the check: answered, or measured otherwise than usual. */
@Controller
class CriterionPages {

    /** An answer as typed. @param anyway whether the words the guard found may stand */
    record AnswerForm(String state, String reason, String anyway) {

        static final int LONGEST_REASON = 1_000;

        List<FreeTextGuard.Finding> findings() {
            return FreeTextGuard.findings(reason);
        }

        void check(List<CheckState> possible, BindingResult errors) {
            if (CheckState.answered(state).filter(possible::contains).isEmpty()) {
                errors.rejectValue("state", "checkup.state.missing");
            }
            if (reason.isBlank()) {
                errors.rejectValue("reason", "checkup.reason.missing");
            } else if (reason.length() > LONGEST_REASON) {
                errors.rejectValue("reason", "actors.form.tooLong", new Object[] {LONGEST_REASON}, "");
            }
            if (!anyway.equals("true") && !findings().isEmpty()) {
                errors.rejectValue("anyway", "actors.freeText.check");
            }
        }
    }

    /** Limits as typed, by their codes: {@code numbers[groups]}. */
    record LimitForm(Map<String, String> numbers) {}

    /** @param possible what may be answered: anything to a question, otherwise only that it does not apply */
    record LineView(
            Checked line,
            CheckupView check,
            List<CheckState> possible,
            FormState answer,
            FormState limits,
            List<FreeTextGuard.Finding> words) {

        List<Choice> choices(Frame page) {
            return possible.stream()
                    .map(state -> new Choice(state.code(), page.text("checkup.state." + state.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "checkup/criterion";

    private final ShowCheckup showCheckup;
    private final AnswerQuestion answerQuestion;

    CriterionPages(ShowCheckup showCheckup, AnswerQuestion answerQuestion) {
        this.showCheckup = showCheckup;
        this.answerQuestion = answerQuestion;
    }

    @GetMapping("/{municipality}/checkup/{code}")
    View one(@PathVariable String code, Visitor visitor) {
        var check = showCheckup.one(visitor, code);
        var line = line(check);
        return Screen.of(TEMPLATE, view(line, check, FormState.of(known(line)), limits(line), List.of()));
    }

    @PostMapping("/{municipality}/checkup/{code}/answer")
    View answer(
            @PathVariable String code,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var check = showCheckup.one(visitor, code);
        var line = line(check);
        form.check(possible(line), errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(line, check, FormState.of(errors), limits(line), form.findings()));
        }
        answerQuestion.answer(
                visitor.municipality(),
                line,
                check.title(line),
                CheckState.answered(form.state()).orElseThrow(),
                form.reason().strip(),
                visitor.actor());
        Notices.say(response, "checkup.answered");
        return back(line, visitor);
    }

    @DeleteMapping("/{municipality}/checkup/{code}/answer")
    View takeBack(@PathVariable String code, Visitor visitor, HttpServletResponse response) {
        var check = showCheckup.one(visitor, code);
        var line = line(check);
        answerQuestion.takeBack(visitor.municipality(), line, check.title(line), visitor.actor());
        Notices.say(response, "checkup.takenBack");
        return back(line, visitor);
    }

    @PostMapping("/{municipality}/checkup/{code}/limits")
    View limit(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            HttpServletResponse response) {
        var check = showCheckup.one(visitor, code);
        var line = line(check);
        var form = limitForm(line);
        var errors = new BeanPropertyBindingResult(form, "form");
        for (var here : line.limits()) {
            var field = "numbers[" + here.limit().code() + "]";
            var typed = sent.getOrDefault(field, "").strip();
            form.numbers().put(here.limit().code(), typed);
            var fits = typed.matches("\\d{1,6}")
                    && Integer.parseInt(typed) >= here.limit().least()
                    && Integer.parseInt(typed) <= here.limit().most();
            if (!fits) {
                errors.rejectValue(
                        field,
                        "checkup.limit.wrong",
                        new Object[] {
                            shown(here.limit().least(), visitor),
                            shown(here.limit().most(), visitor)
                        },
                        "");
            }
        }
        if (errors.hasErrors()) {
            return Screen.again(
                    TEMPLATE, view(line, check, FormState.of(known(line)), FormState.of(errors), List.of()));
        }
        for (var here : line.limits()) {
            var number = Integer.parseInt(form.numbers().get(here.limit().code()));
            if (number != here.number()) {
                var limit = here.limit().code();
                answerQuestion.limit(visitor.municipality(), line, check.title(line), limit, number, visitor.actor());
            }
        }
        Notices.say(response, "checkup.limited");
        return back(line, visitor);
    }

    private static String shown(int number, Visitor visitor) {
        return Formats.number(visitor.language(), number);
    }

    private static AnswerForm known(Checked line) {
        return line.answer()
                .map(answer -> new AnswerForm(answer.state().code(), answer.reason(), ""))
                .orElse(new AnswerForm(line.asked() ? "" : CheckState.NOT_APPLICABLE.code(), "", ""));
    }

    private static LimitForm limitForm(Checked line) {
        var form = new LimitForm(new HashMap<>());
        line.limits().forEach(here -> form.numbers().put(here.limit().code(), String.valueOf(here.number())));
        return form;
    }

    private static FormState limits(Checked line) {
        return FormState.of(limitForm(line));
    }

    private static List<CheckState> possible(Checked line) {
        return line.asked()
                ? List.of(CheckState.FULFILLED, CheckState.PARTLY, CheckState.OPEN, CheckState.NOT_APPLICABLE)
                : List.of(CheckState.NOT_APPLICABLE);
    }

    private static LineView view(
            Checked line, CheckupView check, FormState answer, FormState limits, List<FreeTextGuard.Finding> words) {
        return new LineView(line, check, possible(line), answer, limits.within("limit"), words);
    }

    private static Checked line(CheckupView check) {
        return check.lines().stream().findFirst().orElseThrow(NotFound::new);
    }

    private static View back(Checked line, Visitor visitor) {
        return new RedirectView(visitor.home() + "/checkup/" + line.about().code());
    }
}

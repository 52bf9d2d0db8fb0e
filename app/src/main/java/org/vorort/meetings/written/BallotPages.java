package org.vorort.meetings.written;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.meetings.written.CountVotes.Opening;
import org.vorort.meetings.written.Slip.Answer;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What somebody sees who follows the link of a written resolution: what is asked, until when, and five answers. */
@Controller
class BallotPages {

    record BallotForm(String answer, String words) {

        static final BallotForm EMPTY = new BallotForm("", "");
    }

    /**
     * The ballot. What was answered before is not shown: the link may have been forwarded.
     *
     * @param body its name
     * @param takes whether one may still answer
     * @param said whether an answer was just kept
     */
    record BallotView(
            String token,
            Opening opening,
            String body,
            FormState form,
            List<Choice> answers,
            boolean takes,
            boolean said) {}

    /** Nothing to see: the link does not open. */
    record NoBallotView() {}

    private static final int LONGEST_WORDS = 1_000;
    private static final String TEMPLATE = "meetings/written/ballot";

    private final CountVotes countVotes;
    private final Bodies bodies;
    private final Texts texts;

    BallotPages(CountVotes countVotes, Bodies bodies, Texts texts) {
        this.countVotes = countVotes;
        this.bodies = bodies;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/ballots/{token}")
    View ballot(@PathVariable String token, @RequestParam(defaultValue = "") String said, Visitor visitor) {
        var opening = countVotes.open(visitor.municipality(), token);
        if (opening.isEmpty()) {
            return closed();
        }
        var form = FormState.of(BallotForm.EMPTY);
        return Screen.of(TEMPLATE, view(token, opening.get(), form, said.equals("answered"), visitor));
    }

    @PostMapping("/{municipality}/ballots/{token}")
    View answer(
            @PathVariable String token,
            @ModelAttribute("form") BallotForm form,
            BindingResult errors,
            Visitor visitor) {
        var opening = countVotes.open(visitor.municipality(), token);
        if (opening.isEmpty()) {
            return closed();
        }
        var given = Answer.given(form.answer());
        if (given.isEmpty()) {
            errors.rejectValue("answer", "meetings.written.answer.missing");
        }
        if (form.words().length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
        }
        if (!errors.hasErrors()) {
            var slip = opening.get().slip();
            var by = Visitor.Actor.named(opening.get().name());
            if (countVotes.answer(
                    visitor.municipality(),
                    slip,
                    given.orElseThrow(),
                    form.words().strip(),
                    false,
                    by)) {
                return new RedirectView(visitor.home() + "/ballots/" + token + "?said=answered");
            }
            errors.reject("meetings.written.over");
        }
        return Screen.again(TEMPLATE, view(token, opening.get(), FormState.of(errors), false, visitor));
    }

    private BallotView view(String token, Opening opening, FormState form, boolean said, Visitor visitor) {
        var written = opening.written();
        return new BallotView(
                token,
                opening,
                bodies.byId(visitor.municipality(), written.body())
                        .map(Body::name)
                        .orElse(""),
                form,
                WrittenWords.answers(texts, visitor.language()),
                written.takesAnswers(countVotes.today()),
                said);
    }

    private static View closed() {
        return Screen.of("meetings/written/noBallot", new NoBallotView());
    }
}

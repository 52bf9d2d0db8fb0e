package org.vorort.meetings.datepoll;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.datepoll.OpenPollLink.Opening;
import org.vorort.meetings.datepoll.OpenPollLink.Opening.Found;
import org.vorort.shell.FormState;
import org.vorort.shell.Screen;

/** What somebody sees who is asked: the slots with three answers each, and how many others said what, without names. */
@Controller
class PollLinkPages {

    /** @param said whether an answer was just taken */
    record AnswerView(String token, Found found, FormState form, boolean said) {

        Meeting meeting() {
            return found.meeting();
        }

        boolean open() {
            return found.standing() == Standing.ASKING;
        }
    }

    /** Nothing to see. @param gone whether the link was right once */
    record ClosedView(boolean gone) {}

    private static final String TEMPLATE = "meetings/datepoll/pollAnswer";

    private final OpenPollLink openPollLink;
    private final AnswerPoll answerPoll;

    PollLinkPages(OpenPollLink openPollLink, AnswerPoll answerPoll) {
        this.openPollLink = openPollLink;
        this.answerPoll = answerPoll;
    }

    @GetMapping("/{municipality}/date-polls/{token}")
    View question(@PathVariable String token, @RequestParam(defaultValue = "") String said, Visitor visitor) {
        return switch (openPollLink.open(visitor.municipality(), token)) {
            case Found found -> Screen.of(TEMPLATE, view(token, found, said.equals("answered")));
            case Opening.Gone _ -> closed(true);
            case Opening.Unknown _ -> closed(false);
        };
    }

    @PostMapping("/{municipality}/date-polls/{token}")
    View answer(
            @PathVariable String token,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Visitor visitor) {
        return switch (openPollLink.open(visitor.municipality(), token)) {
            case Found found -> take(token, found, form, errors, visitor);
            case Opening.Gone _ -> closed(true);
            case Opening.Unknown _ -> closed(false);
        };
    }

    private View take(String token, Found found, AnswerForm form, BindingResult errors, Visitor visitor) {
        if (found.standing() != Standing.ASKING) {
            return Screen.of(TEMPLATE, view(token, found, false));
        }
        if (!form.isFor(found.poll())) {
            // A slot came in addition while the page was open: the form would not fit any more.
            var fresh = new BeanPropertyBindingResult(AnswerForm.of(found.poll(), found.respondent()), "form");
            fresh.reject("meetings.datepoll.slotsChanged");
            return Screen.again(TEMPLATE, new AnswerView(token, found, FormState.of(fresh), false));
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, new AnswerView(token, found, FormState.of(errors), false));
        }
        var by = Visitor.Actor.named(found.name());
        var taken = answerPoll.byLink(visitor.municipality(), found.respondent().id(), form.said(), by);
        return new RedirectView(visitor.home() + "/date-polls/" + token + (taken ? "?said=answered" : ""));
    }

    private static AnswerView view(String token, Found found, boolean said) {
        return new AnswerView(token, found, FormState.of(AnswerForm.of(found.poll(), found.respondent())), said);
    }

    private static View closed(boolean gone) {
        return Screen.of("meetings/datepoll/pollClosed", new ClosedView(gone));
    }
}

package org.vorort.network.findings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.network.findings.JudgeNetwork.Told;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Putting a finding aside, with a reason and a day to ask again; and taking that back. */
@Controller
class DismissalPages {

    /** @param words what the guard found in the reason */
    record DismissalView(FindingView finding, FormState form, List<FreeTextGuard.Finding> words) {}

    private static final String TEMPLATE = "network/findings/dismissal";

    private final JudgeNetwork judgeNetwork;
    private final DismissFinding dismissFinding;
    private final TellFindings tellFindings;
    private final Clock clock;

    DismissalPages(JudgeNetwork judgeNetwork, DismissFinding dismissFinding, TellFindings tellFindings, Clock clock) {
        this.judgeNetwork = judgeNetwork;
        this.dismissFinding = dismissFinding;
        this.tellFindings = tellFindings;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network/findings/{finding}/dismissal")
    View empty(@PathVariable String finding, Visitor visitor, HttpServletResponse response) {
        var found = judgeNetwork.find(visitor.municipality(), finding);
        if (found.isEmpty()) {
            return ended(visitor, response);
        }
        var day = TellFindings.usualDay(today()).toString();
        var form = FormState.of(new DismissalForm("", day, ""));
        return Screen.of(TEMPLATE, view(found.get(), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/network/findings/{finding}/dismissal")
    View dismiss(
            @PathVariable String finding,
            @ModelAttribute("form") DismissalForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var found = judgeNetwork.find(visitor.municipality(), finding);
        if (found.isEmpty()) {
            return ended(visitor, response);
        }
        var day = form.check(today(), errors);
        var words = FreeTextGuard.findings(form.reason());
        if (!words.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        if (errors.hasErrors() || day.isEmpty()) {
            return Screen.again(TEMPLATE, view(found.get(), FormState.of(errors), words, visitor));
        }
        var sentence = tellFindings.sentence(found.get(), visitor.language());
        dismissFinding.dismiss(
                visitor.municipality(), found.get(), sentence, form.reason().strip(), day.get(), visitor.actor());
        Notices.say(response, "network.dismissal.done", Formats.date(visitor.language(), day.get()));
        return back(visitor);
    }

    @DeleteMapping("/{municipality}/network/findings/{finding}/dismissal")
    View takeBack(@PathVariable String finding, Visitor visitor, HttpServletResponse response) {
        var found = judgeNetwork.find(visitor.municipality(), finding).orElseThrow(NotFound::new);
        var sentence = tellFindings.sentence(found, visitor.language());
        if (!dismissFinding.takeBack(visitor.municipality(), found, sentence, visitor.actor())) {
            throw new NotFound();
        }
        Notices.say(response, "network.dismissal.takenBack");
        return back(visitor);
    }

    private DismissalView view(Finding finding, FormState form, List<FreeTextGuard.Finding> words, Visitor visitor) {
        var told = new Told(finding, Optional.empty());
        return new DismissalView(tellFindings.view(told, visitor.language(), visitor.home()), form, words);
    }

    /** Its cause is gone, and with it the finding. */
    private static View ended(Visitor visitor, HttpServletResponse response) {
        Notices.say(response, "network.dismissal.ended");
        return back(visitor);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static View back(Visitor visitor) {
        return new RedirectView(visitor.home() + "/network/findings");
    }
}

package org.vorort.plan.statereports;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.measures.ReportState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** How a measure stands, typed in by the office as it heard it; and the question sent out by hand. */
@Controller
class OfficeReportPages {

    private static final String TEMPLATE = "plan/statereports/officeReport";

    private final Measures measures;
    private final ReportState reportState;
    private final AskState askState;
    private final ShowQuestion showQuestion;

    OfficeReportPages(Measures measures, ReportState reportState, AskState askState, ShowQuestion showQuestion) {
        this.measures = measures;
        this.reportState = reportState;
        this.askState = askState;
        this.showQuestion = showQuestion;
    }

    @GetMapping("/{municipality}/plan/measures/{slug}/state")
    View question(@PathVariable String slug, Visitor visitor) {
        return Screen.of(TEMPLATE, showQuestion.fresh("", measure(slug, visitor), visitor));
    }

    @PostMapping("/{municipality}/plan/measures/{slug}/state")
    View say(
            @PathVariable String slug,
            @ModelAttribute("form") StateReportForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var measure = measure(slug, visitor);
        form.check(measure, errors);
        if (errors.hasErrors()) {
            var view = showQuestion.again("", measure, form, errors, visitor);
            return Screen.again(TEMPLATE, view);
        }
        return switch (reportState.report(visitor.municipality(), measure.id(), form.report(), visitor.actor())) {
            case ReportState.Result.Noted _ -> {
                Notices.say(response, "plan.reports.noted");
                yield new RedirectView(visitor.home() + "/plan/measures/" + slug);
            }
            case ReportState.Result.NotFromHere _ -> throw new Refused("plan.reports.state.notFromHere");
            case ReportState.Result.Gone _ -> throw new Refused("plan.concepts.changedMeanwhile");
        };
    }

    @PostMapping("/{municipality}/plan/measures/{slug}/question")
    View ask(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var measure = measure(slug, visitor);
        var sent = askState.ask(visitor.municipality(), measure, false, visitor.actor());
        Notices.say(response, sent ? "plan.reports.asked" : "plan.reports.nobodyToAsk");
        return new RedirectView(visitor.home() + "/plan/measures/" + slug + "/state");
    }

    private Measure measure(String slug, Visitor visitor) {
        return measures.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}

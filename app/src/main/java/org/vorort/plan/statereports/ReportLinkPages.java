package org.vorort.plan.statereports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureId;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.measures.ReportState;
import org.vorort.plan.tasks.ChooseOwner;
import org.vorort.shell.Screen;

/** How a measure stands, answered by the link in a mail or a letter; nobody signs in. */
@Controller
class ReportLinkPages {

    /** @param result {@code noted}, {@code settled} or {@code closed}. @param path back to the question; empty where there is none */
    record AnsweredView(String result, String path) {}

    private final SignedLinks links;
    private final Measures measures;
    private final ReportState reportState;
    private final ShowQuestion showQuestion;
    private final ChooseOwner owners;

    ReportLinkPages(
            SignedLinks links,
            Measures measures,
            ReportState reportState,
            ShowQuestion showQuestion,
            ChooseOwner owners) {
        this.links = links;
        this.measures = measures;
        this.reportState = reportState;
        this.showQuestion = showQuestion;
        this.owners = owners;
    }

    @GetMapping("/{municipality}/measure-reports/{token}")
    View question(@PathVariable String token, Visitor visitor) {
        return measure(token, visitor)
                .<View>map(
                        found -> Screen.of("plan/statereports/linkReport", showQuestion.fresh(token, found, visitor)))
                .orElseGet(() -> answered("closed", ""));
    }

    @PostMapping("/{municipality}/measure-reports/{token}")
    View say(
            @PathVariable String token,
            @ModelAttribute("form") StateReportForm form,
            BindingResult errors,
            Visitor visitor) {
        var found = measure(token, visitor);
        if (found.isEmpty()) {
            return answered("closed", "");
        }
        var measure = found.get();
        form.check(measure, errors);
        if (errors.hasErrors()) {
            var view = showQuestion.again(token, measure, form, errors, visitor);
            return Screen.again("plan/statereports/linkReport", view);
        }
        var by = Visitor.Actor.named(owners.name(visitor.municipality(), measure.owner()));
        return switch (reportState.report(visitor.municipality(), measure.id(), form.report(), by)) {
            case ReportState.Result.Noted _ -> answered("noted", "/measure-reports/" + token);
            case ReportState.Result.NotFromHere _ -> answered("settled", "");
            case ReportState.Result.Gone _ -> answered("closed", "");
        };
    }

    private Optional<Measure> measure(String token, Visitor visitor) {
        return links.open(Measures.LINK, token) instanceof Opened.Valid valid
                ? measures.byId(visitor.municipality(), new MeasureId(UUID.fromString(valid.subject())))
                : Optional.empty();
    }

    private static View answered(String result, String path) {
        return Screen.of("plan/statereports/reportAnswered", new AnsweredView(result, path));
    }
}

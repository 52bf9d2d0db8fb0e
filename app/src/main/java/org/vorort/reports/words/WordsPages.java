package org.vorort.reports.words;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.reports.figures.ReportYear;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Writes what no figure says: needs, successes, outlook of a year. */
@Controller
class WordsPages {

    /** @param words what the guard found */
    record WordsView(int year, FormState form, List<FreeTextGuard.Finding> words) {

        int longestNeeds() {
            return WordsForm.LONGEST_NEEDS;
        }
    }

    private static final String TEMPLATE = "reports/words/words";

    private final KeepWords keepWords;
    private final Clock clock;

    WordsPages(KeepWords keepWords, Clock clock) {
        this.keepWords = keepWords;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/reports/{year}/words")
    View edit(@PathVariable String year, Visitor visitor) {
        var meant = year(year);
        var form = WordsForm.of(keepWords.of(visitor.municipality(), meant));
        return Screen.of(TEMPLATE, new WordsView(meant, FormState.of(form), List.of()));
    }

    @PostMapping("/{municipality}/reports/{year}/words")
    View keep(
            @PathVariable String year,
            @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meant = year(year);
        form.check(errors);
        var found = FreeTextGuard.findings(form.needs(), form.successes(), form.outlook());
        if (!found.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        if (!errors.hasErrors()) {
            if (keepWords.keep(visitor.municipality(), form.words(meant), visitor.actor())) {
                Notices.say(response, "reports.words.saved");
                return new RedirectView(visitor.home() + "/reports/" + meant);
            }
            errors.reject("reports.words.changedMeanwhile");
        }
        return Screen.again(TEMPLATE, new WordsView(meant, FormState.of(errors), found));
    }

    private int year(String typed) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return ReportYear.read(typed, today).orElseThrow(NotFound::new);
    }
}

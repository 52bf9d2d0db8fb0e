package org.vorort.reports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.reports.figures.ReadFigures;
import org.vorort.reports.words.KeepWords;
import org.vorort.shell.Screen;

/** What can be made for those who decide. */
@Controller
class ReportListPages {

    /** @param years there can be a report on, this one first */
    record ReportListView(List<Integer> years, boolean mayChange) {}

    /** So many years are offered even where nothing was written for them. */
    private static final int YEARS = 4;

    private final ReadFigures readFigures;
    private final KeepWords keepWords;

    ReportListPages(ReadFigures readFigures, KeepWords keepWords) {
        this.readFigures = readFigures;
        this.keepWords = keepWords;
    }

    @GetMapping("/{municipality}/reports")
    View all(Visitor visitor) {
        var last = readFigures.today().getYear();
        var first = keepWords.years(visitor.municipality()).stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(last);
        var years = new ArrayList<Integer>();
        for (var year = last; year >= Math.min(first, last - YEARS + 1); year--) {
            years.add(year);
        }
        return Screen.of("reports/reports", new ReportListView(years, visitor.is(Role.COORDINATOR)));
    }
}

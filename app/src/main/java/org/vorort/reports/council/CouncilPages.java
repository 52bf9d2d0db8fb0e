package org.vorort.reports.council;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.Visitor;
import org.vorort.meetings.resolutions.Resolution;
import org.vorort.reports.document.Part;
import org.vorort.reports.document.Report;
import org.vorort.reports.document.ReportFiles;
import org.vorort.reports.figures.NetworkFigures;
import org.vorort.reports.figures.ReadFigures;
import org.vorort.reports.figures.Span;
import org.vorort.reports.sections.NetworkSections;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;

/** What was recommended to the council, and what became of it. */
@Controller
class CouncilPages {

    record RecommendationListView(PrintFrame words, NetworkFigures figures) {

        List<Part> counts() {
            return List.of(NetworkSections.councilCounts(words, figures));
        }

        String passed(Resolution one) {
            return NetworkSections.passed(words, figures, one);
        }

        String where(Resolution one) {
            return NetworkSections.where(words, one);
        }
    }

    private final ReadFigures readFigures;
    private final ReportFiles reportFiles;

    CouncilPages(ReadFigures readFigures, ReportFiles reportFiles) {
        this.readFigures = readFigures;
        this.reportFiles = reportFiles;
    }

    @GetMapping("/{municipality}/reports/council")
    View list(Visitor visitor) {
        return Screen.of("reports/council/council", view(visitor));
    }

    @GetMapping("/{municipality}/reports/council/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var view = view(visitor);
        var page = view.words();
        var parts = view.figures().recommendations().isEmpty()
                ? List.<Part>of(new Part.Words(page.text("reports.council.none")))
                : List.of(
                        NetworkSections.councilCounts(page, view.figures()),
                        NetworkSections.councilTable(page, view.figures()));
        return reportFiles.pdf(visitor, new Report(page, parts), page.text("reports.council.file"));
    }

    private RecommendationListView view(Visitor visitor) {
        var today = readFigures.today();
        var figures = readFigures.of(visitor.municipality(), Span.ofYear(today.getYear(), today));
        var plain = reportFiles.frame(visitor, "", "");
        var page = reportFiles.frame(
                visitor, plain.text("reports.council.title"), plain.text("reports.council.meta", plain.date(today)));
        return new RecommendationListView(page, figures);
    }
}

package org.vorort.reports.yearly;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.reports.document.Part;
import org.vorort.reports.document.Report;
import org.vorort.reports.document.ReportFiles;
import org.vorort.reports.figures.ReadFigures;
import org.vorort.reports.figures.ReportYear;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** The report on a year: on the screen, on paper, as a text document. */
@Controller
class YearReportPages {

    record YearReportView(int year, List<Part> parts, String meta, boolean mayChange) {}

    private final ComposeYear composeYear;
    private final ReadFigures readFigures;
    private final ReportFiles reportFiles;

    YearReportPages(ComposeYear composeYear, ReadFigures readFigures, ReportFiles reportFiles) {
        this.composeYear = composeYear;
        this.readFigures = readFigures;
        this.reportFiles = reportFiles;
    }

    @GetMapping("/{municipality}/reports/{year}")
    View show(@PathVariable String year, Visitor visitor) {
        var meant = year(year);
        var report = composeYear.of(visitor, meant);
        var meta = report.page().meta();
        return Screen.of(
                "reports/yearly/year", new YearReportView(meant, report.parts(), meta, visitor.is(Role.COORDINATOR)));
    }

    @GetMapping("/{municipality}/reports/{year}/print")
    ResponseEntity<byte[]> print(@PathVariable String year, Visitor visitor) {
        var report = composeYear.of(visitor, year(year));
        return reportFiles.pdf(visitor, report, name(report, year));
    }

    @GetMapping("/{municipality}/reports/{year}/document")
    ResponseEntity<byte[]> document(@PathVariable String year, Visitor visitor) {
        var report = composeYear.of(visitor, year(year));
        return reportFiles.docx(report, name(report, year));
    }

    private static String name(Report report, String year) {
        return report.page().text("reports.yearly.file") + "-" + year;
    }

    private int year(String typed) {
        return ReportYear.read(typed, readFigures.today()).orElseThrow(NotFound::new);
    }
}

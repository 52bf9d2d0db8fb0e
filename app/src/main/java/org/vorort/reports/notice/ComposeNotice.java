package org.vorort.reports.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.reports.document.Part;
import org.vorort.reports.document.Report;
import org.vorort.reports.document.ReportFiles;
import org.vorort.reports.figures.NetworkFigures;
import org.vorort.reports.figures.ReadFigures;
import org.vorort.reports.figures.Span;
import org.vorort.reports.sections.FirstSteps;
import org.vorort.reports.sections.NetworkSections;
import org.vorort.reports.sections.PlanSections;
import org.vorort.reports.sections.Room;
import org.vorort.reports.words.KeepWords;
import org.vorort.shell.PrintFrame;

/** Puts the information paper together: subject, proposal, facts and reasons, attachments (domain.md 5.3). */
@Component
class ComposeNotice {

    private static final int LATE = 5;
    private static final int RECOMMENDATIONS = 10;

    private final ReadFigures readFigures;
    private final KeepWords keepWords;
    private final ReportFiles reportFiles;

    ComposeNotice(ReadFigures readFigures, KeepWords keepWords, ReportFiles reportFiles) {
        this.readFigures = readFigures;
        this.keepWords = keepWords;
        this.reportFiles = reportFiles;
    }

    Report of(Visitor visitor, Span span) {
        var figures = readFigures.of(visitor.municipality(), span);
        var needs = keepWords.of(visitor.municipality(), span.until().getYear()).needs();
        var plain = reportFiles.frame(visitor, "", "");
        var page = reportFiles.frame(
                visitor,
                plain.text("reports.notice.heading"),
                plain.text("reports.notice.meta", plain.town(), plain.date(figures.today())));
        var from = page.date(span.from());
        var until = page.date(span.until());
        var parts = new ArrayList<Part>();
        parts.add(head(page));
        parts.add(heading(page, "reports.notice.subject"));
        parts.add(new Part.Words(page.text("reports.notice.subject.words", from, until)));
        parts.add(heading(page, "reports.notice.proposal"));
        parts.add(new Part.Words(page.text("reports.notice.proposal.words", from, until)));
        parts.add(heading(page, "reports.notice.facts"));
        facts(page, figures, parts);
        if (!needs.isEmpty()) {
            parts.add(below(page, "reports.words.needs"));
            parts.add(new Part.Words(needs));
        }
        parts.add(heading(page, "reports.notice.costs"));
        parts.add(new Part.Words(page.text("reports.notice.costs.words")));
        parts.add(heading(page, "reports.notice.attachments"));
        parts.add(new Part.Points(List.of(
                page.text("reports.notice.attachment.sheet", page.date(figures.today())),
                page.text("reports.notice.attachment.plan"))));
        return new Report(page, List.copyOf(parts));
    }

    /** What the council's office fills in. */
    private static Part head(PrintFrame page) {
        var rows = List.of(
                List.of(page.text("reports.notice.number"), page.text("reports.notice.number.later")),
                List.of(page.text("reports.notice.committee"), ""),
                List.of(page.text("reports.notice.session"), ""),
                List.of(page.text("reports.notice.kind"), page.text("reports.notice.kind.words")));
        var head = List.of(page.text("reports.notice.what"), page.text("reports.notice.value"));
        return new Part.Table(page.text("reports.notice.caption"), head, rows, Set.of());
    }

    private static void facts(PrintFrame page, NetworkFigures figures, List<Part> parts) {
        var from = page.date(figures.span().from());
        var until = page.date(figures.span().until());
        if (figures.isEmpty()) {
            parts.add(new Part.Words(page.text("reports.first.text")));
            parts.add(new Part.Points(FirstSteps.of(page)));
            return;
        }
        parts.add(new Part.Words(page.text("reports.notice.facts.words", page.town())));
        parts.add(below(page, "reports.people.title"));
        parts.add(NetworkSections.takingPart(page, figures));
        parts.add(new Part.Heading(3, page.text("reports.notice.meetings", from, until)));
        parts.add(NetworkSections.meetings(page, figures));
        parts.addAll(NetworkSections.resolutions(page, figures));
        parts.add(below(page, "reports.measures.title"));
        if (figures.plan().measures().isEmpty()) {
            parts.add(new Part.Words(page.text("reports.measures.none")));
        } else {
            parts.add(PlanSections.stateTable(page, figures));
            parts.add(PlanSections.money(page, figures.plan()));
        }
        parts.add(below(page, "reports.late.title"));
        parts.addAll(PlanSections.late(page, figures, Room.WITHOUT_END.of(LATE)));
        parts.add(below(page, "reports.council.title"));
        parts.addAll(NetworkSections.recommendations(page, figures, Room.WITHOUT_END.of(RECOMMENDATIONS)));
        parts.add(new Part.Source(page.text("reports.yearly.source", page.date(figures.today()))));
    }

    private static Part heading(PrintFrame page, String key) {
        return new Part.Heading(2, page.text(key));
    }

    private static Part below(PrintFrame page, String key) {
        return new Part.Heading(3, page.text(key));
    }
}

package org.vorort.reports.factsheet;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.reports.document.Part;
import org.vorort.reports.document.ReportFiles;
import org.vorort.reports.factsheet.FactSheet.Box;
import org.vorort.reports.figures.NetworkFigures;
import org.vorort.reports.figures.ReadFigures;
import org.vorort.reports.figures.Span;
import org.vorort.reports.sections.NetworkSections;
import org.vorort.reports.sections.PlanSections;
import org.vorort.reports.sections.Room;
import org.vorort.reports.words.KeepWords;
import org.vorort.shell.PrintFrame;

/** Puts the fact sheet together: today, and the year as far as it has come. */
@Component
class ComposeFactSheet {

    /** More than these do not fit beside the rest. */
    private static final int GOALS = 4;

    private static final int RECOMMENDATIONS = 4;
    private static final int BODIES = 6;

    private final ReadFigures readFigures;
    private final KeepWords keepWords;
    private final ReportFiles reportFiles;

    ComposeFactSheet(ReadFigures readFigures, KeepWords keepWords, ReportFiles reportFiles) {
        this.readFigures = readFigures;
        this.keepWords = keepWords;
        this.reportFiles = reportFiles;
    }

    FactSheet of(Visitor visitor) {
        var today = readFigures.today();
        var figures = readFigures.of(visitor.municipality(), Span.ofYear(today.getYear(), today));
        var page = frame(visitor, figures);
        return new FactSheet(
                page,
                today.getYear(),
                figures.isEmpty() ? first(page) : List.of(),
                left(page, figures),
                right(page, figures),
                keepWords.of(visitor.municipality(), today.getYear()).needs(),
                reportFiles.arms(visitor));
    }

    private PrintFrame frame(Visitor visitor, NetworkFigures figures) {
        var plain = reportFiles.frame(visitor, "", "");
        return reportFiles.frame(
                visitor,
                plain.text("reports.factSheet.heading"),
                plain.text("reports.factSheet.meta", plain.town(), plain.date(figures.today())));
    }

    private static List<String> first(PrintFrame page) {
        return List.of(
                page.text("reports.first.organisations"),
                page.text("reports.first.bodies"),
                page.text("reports.first.plan"),
                page.text("reports.first.needs"));
    }

    private static List<Box> left(PrintFrame page, NetworkFigures figures) {
        var plan = figures.plan();
        var goals = new ArrayList<Part>();
        if (plan.goals().isEmpty()) {
            goals.add(new Part.Words(page.text("reports.goals.none")));
        } else {
            goals.add(PlanSections.goalCounts(page, plan));
            goals.addAll(PlanSections.goals(page, plan, Room.ON_ONE_PAGE.of(GOALS)));
        }
        var people = new ArrayList<Part>();
        people.add(NetworkSections.takingPart(page, figures));
        people.addAll(NetworkSections.bodies(page, figures, Room.ON_ONE_PAGE.of(BODIES)));
        var measures = new ArrayList<Part>();
        if (plan.measures().isEmpty()) {
            measures.add(new Part.Words(page.text("reports.measures.none")));
        } else {
            measures.add(PlanSections.states(page, figures));
        }
        var year = String.valueOf(figures.span().from().getYear());
        var met = new ArrayList<Part>();
        met.add(NetworkSections.meetings(page, figures));
        met.addAll(NetworkSections.resolutions(page, figures));
        var money = List.of(PlanSections.money(page, plan));
        return List.of(
                new Box(page.text("reports.people.title"), people, source(page, figures, "reports.source.directory")),
                new Box(page.text("reports.measures.title"), measures, source(page, figures, "reports.source.plan")),
                new Box(page.text("reports.goals.title"), goals, source(page, figures, "reports.source.plan")),
                new Box(page.text("reports.money.title"), money, source(page, figures, "reports.source.money")),
                new Box(
                        page.text("reports.meetings.title", year),
                        met,
                        source(page, figures, "reports.source.minutes")));
    }

    private static List<Box> right(PrintFrame page, NetworkFigures figures) {
        var council = new ArrayList<Part>();
        if (!figures.recommendations().isEmpty()) {
            council.add(NetworkSections.councilCounts(page, figures));
        }
        council.addAll(NetworkSections.recommendations(page, figures, Room.ON_ONE_PAGE.of(RECOMMENDATIONS)));
        return List.of(
                new Box(
                        page.text("reports.late.title"),
                        PlanSections.late(page, figures, Room.ON_ONE_PAGE),
                        source(page, figures, "reports.source.plan")),
                new Box(page.text("reports.council.title"), council, source(page, figures, "reports.source.register")));
    }

    private static String source(PrintFrame page, NetworkFigures figures, String key) {
        return page.text("reports.source", page.text(key), page.date(figures.today()));
    }
}

package org.vorort.reports.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.reports.document.Part;
import org.vorort.reports.document.ReportFiles;
import org.vorort.reports.factsheet.FactSheet.Box;
import org.vorort.reports.figures.NetworkFigures;
import org.vorort.reports.figures.ReadFigures;
import org.vorort.reports.figures.Span;
import org.vorort.reports.sections.FirstSteps;
import org.vorort.reports.sections.NetworkSections;
import org.vorort.reports.sections.PlanSections;
import org.vorort.reports.sections.Room;
import org.vorort.reports.words.KeepWords;
import org.vorort.shell.PrintFrame;

/** Puts the fact sheet together: today, and the year as far as it has come. */
@Component
class ComposeFactSheet {

    /** From what a screen shows to what fits on one page whatever the town calls its bodies. */
    private static final List<Room> ROOMS = List.of(
            new Room(6, 90), new Room(5, 80), new Room(4, 70), new Room(3, 60), new Room(2, 50), new Room(1, 40));

    private final ReadFigures readFigures;
    private final KeepWords keepWords;
    private final ReportFiles reportFiles;

    ComposeFactSheet(ReadFigures readFigures, KeepWords keepWords, ReportFiles reportFiles) {
        this.readFigures = readFigures;
        this.keepWords = keepWords;
        this.reportFiles = reportFiles;
    }

    /** The fullest first, then briefer and briefer ones with the same figures. */
    List<Supplier<FactSheet>> of(Visitor visitor) {
        var today = readFigures.today();
        var figures = readFigures.of(visitor.municipality(), Span.ofYear(today.getYear(), today));
        var page = frame(visitor, figures);
        var needs = keepWords.of(visitor.municipality(), today.getYear()).needs();
        var arms = reportFiles.arms(visitor);
        var first = figures.isEmpty() ? FirstSteps.of(page) : List.<String>of();
        var sheets = new ArrayList<Supplier<FactSheet>>();
        for (var room : ROOMS) {
            sheets.add(() -> new FactSheet(
                    page, today.getYear(), first, left(page, figures, room), right(page, figures, room), needs, arms));
        }
        return sheets;
    }

    private PrintFrame frame(Visitor visitor, NetworkFigures figures) {
        var plain = reportFiles.frame(visitor, "", "");
        return reportFiles.frame(
                visitor,
                plain.text("reports.factSheet.heading"),
                plain.text("reports.factSheet.meta", plain.town(), plain.date(figures.today())));
    }

    private static List<Box> left(PrintFrame page, NetworkFigures figures, Room room) {
        var plan = figures.plan();
        var goals = new ArrayList<Part>();
        if (plan.goals().isEmpty()) {
            goals.add(new Part.Words(page.text("reports.goals.none")));
        } else {
            goals.add(PlanSections.goalCounts(page, plan));
            goals.addAll(PlanSections.goals(page, plan, room));
        }
        var people = new ArrayList<Part>();
        people.add(NetworkSections.takingPart(page, figures));
        people.addAll(NetworkSections.bodies(page, figures, room));
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

    private static List<Box> right(PrintFrame page, NetworkFigures figures, Room room) {
        var council = new ArrayList<Part>();
        if (!figures.recommendations().isEmpty()) {
            council.add(NetworkSections.councilCounts(page, figures));
        }
        council.addAll(NetworkSections.recommendations(page, figures, room));
        return List.of(
                new Box(
                        page.text("reports.late.title"),
                        PlanSections.late(page, figures, room),
                        source(page, figures, "reports.source.plan")),
                new Box(page.text("reports.council.title"), council, source(page, figures, "reports.source.register")));
    }

    private static String source(PrintFrame page, NetworkFigures figures, String key) {
        return page.text("reports.source", page.text(key), page.date(figures.today()));
    }
}

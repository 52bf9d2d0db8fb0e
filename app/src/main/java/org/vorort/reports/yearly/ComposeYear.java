package org.vorort.reports.yearly;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.plan.measures.Measure;
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
import org.vorort.reports.words.YearWords;
import org.vorort.shell.PrintFrame;

/** Puts the report on a year together. */
@Component
class ComposeYear {

    private final ReadFigures readFigures;
    private final KeepWords keepWords;
    private final ReportFiles reportFiles;

    ComposeYear(ReadFigures readFigures, KeepWords keepWords, ReportFiles reportFiles) {
        this.readFigures = readFigures;
        this.keepWords = keepWords;
        this.reportFiles = reportFiles;
    }

    Report of(Visitor visitor, int year) {
        var figures = readFigures.of(visitor.municipality(), Span.ofYear(year, readFigures.today()));
        var words = keepWords.of(visitor.municipality(), year);
        var plain = reportFiles.frame(visitor, "", "");
        var page = reportFiles.frame(
                visitor,
                plain.text("reports.yearly.heading", String.valueOf(year)),
                plain.text("reports.yearly.meta", plain.town(), plain.date(figures.today())));
        var parts = new ArrayList<Part>();
        if (figures.isEmpty()) {
            parts.add(new Part.Words(page.text("reports.first.text")));
            parts.add(new Part.Points(FirstSteps.of(page)));
            said(page, "reports.words.successes", words.successes(), parts);
            said(page, "reports.words.outlook", words.outlook(), parts);
            said(page, "reports.words.needs", words.needs(), parts);
        } else {
            glance(page, figures, parts);
            said(page, "reports.words.successes", words.successes(), parts);
            done(page, figures, parts);
            goals(page, figures, parts);
            meetings(page, figures, parts);
            levels(page, figures, parts);
            lessons(page, figures, parts);
            outlook(page, figures, words, parts);
        }
        parts.add(new Part.Source(page.text("reports.yearly.source", page.date(figures.today()))));
        return new Report(page, List.copyOf(parts));
    }

    private static void glance(PrintFrame page, NetworkFigures figures, List<Part> parts) {
        parts.add(heading(page, "reports.glance"));
        parts.add(NetworkSections.takingPart(page, figures));
        parts.add(NetworkSections.meetings(page, figures));
        parts.add(PlanSections.money(page, figures.plan()));
    }

    /** What was worked on, how it stands, what came of it. */
    private static void done(PrintFrame page, NetworkFigures figures, List<Part> parts) {
        parts.add(heading(page, "reports.measures.title"));
        if (figures.plan().measures().isEmpty()) {
            parts.add(new Part.Words(page.text("reports.measures.none")));
            return;
        }
        parts.add(PlanSections.stateTable(page, figures));
        var underway = figures.underway();
        if (!underway.isEmpty()) {
            var caption = page.count("reports.measures.caption", underway.size());
            parts.add(PlanSections.measures(page, caption, underway, figures.plan()));
        }
        parts.add(below(page, "reports.late.title"));
        parts.addAll(PlanSections.late(page, figures, Room.WITHOUT_END));
        parts.add(below(page, "reports.results"));
        points(
                page,
                "reports.results.none",
                figures.ended().stream().map(one -> result(page, figures, one)).toList(),
                parts);
    }

    private static String result(PrintFrame page, NetworkFigures figures, Measure one) {
        var words = one.status().result().isBlank()
                ? one.status().words()
                : one.status().result();
        var state =
                page.text("plan.measures.state." + figures.plan().standing(one).code());
        return words.isBlank()
                ? page.text("reports.result.bare", one.title(), state)
                : page.text("reports.result.line", one.title(), state, words);
    }

    private static void goals(PrintFrame page, NetworkFigures figures, List<Part> parts) {
        parts.add(heading(page, "reports.goals.title"));
        if (figures.plan().goals().isEmpty()) {
            parts.add(new Part.Words(page.text("reports.goals.none")));
            return;
        }
        parts.add(PlanSections.goalCounts(page, figures.plan()));
        parts.add(PlanSections.goalTable(page, figures.plan()));
    }

    private static void meetings(PrintFrame page, NetworkFigures figures, List<Part> parts) {
        parts.add(heading(page, "reports.bodies.title"));
        if (figures.bodies().isEmpty()) {
            parts.add(new Part.Words(page.text("reports.bodies.none")));
        } else {
            parts.add(NetworkSections.bodyTable(page, figures));
        }
        parts.add(below(page, "reports.resolutions.title"));
        parts.addAll(NetworkSections.resolutions(page, figures));
        parts.add(below(page, "reports.council.title"));
        if (figures.recommendations().isEmpty()) {
            parts.add(new Part.Words(page.text("reports.council.none")));
        } else {
            parts.add(NetworkSections.councilCounts(page, figures));
            parts.add(NetworkSections.councilTable(page, figures));
        }
    }

    private static void levels(PrintFrame page, NetworkFigures figures, List<Part> parts) {
        parts.add(heading(page, "reports.levels.title"));
        if (figures.areas().isEmpty()) {
            parts.add(new Part.Words(page.text("reports.levels.areas.none")));
            return;
        }
        parts.add(new Part.Words(
                page.count("reports.levels.areas", figures.areas().size())));
        points(page, "reports.levels.none", FrictionLines.of(page, figures), parts);
    }

    private static void lessons(PrintFrame page, NetworkFigures figures, List<Part> parts) {
        parts.add(heading(page, "reports.lessons.title"));
        var lessons = new ArrayList<String>();
        for (var one : figures.ended()) {
            if (!one.status().lessons().isBlank()) {
                lessons.add(lesson(page, one.title(), one.status().lessons()));
            }
        }
        for (var goal : figures.plan().goals()) {
            var ending = goal.ending();
            if (ending.on().filter(figures.span()::contains).isPresent()
                    && !ending.lessons().isBlank()) {
                lessons.add(lesson(page, goal.words(), ending.lessons()));
            }
        }
        figures.lessons().forEach(one -> lessons.add(lesson(page, one.about(), one.words())));
        points(page, "reports.lessons.none", lessons, parts);
    }

    private static void outlook(PrintFrame page, NetworkFigures figures, YearWords words, List<Part> parts) {
        var next = figures.span().from().getYear() + 1;
        parts.add(heading(page, "reports.words.outlook"));
        if (!words.outlook().isEmpty()) {
            parts.add(new Part.Words(words.outlook()));
        }
        var beginning = figures.beginningIn(next);
        if (beginning.isEmpty()) {
            parts.add(new Part.Words(page.text("reports.outlook.none", String.valueOf(next))));
        } else {
            var caption = page.text("reports.outlook.caption", String.valueOf(next));
            parts.add(PlanSections.measures(page, caption, beginning, figures.plan()));
        }
        said(page, "reports.words.needs", words.needs(), parts);
    }

    private static void said(PrintFrame page, String key, String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(heading(page, key));
            parts.add(new Part.Words(words));
        }
    }

    private static void points(PrintFrame page, String none, List<String> lines, List<Part> parts) {
        parts.add(lines.isEmpty() ? new Part.Words(page.text(none)) : new Part.Points(lines));
    }

    private static String lesson(PrintFrame page, String about, String words) {
        return page.text("reports.lessons.line", about, words);
    }

    private static Part heading(PrintFrame page, String key) {
        return new Part.Heading(2, page.text(key));
    }

    private static Part below(PrintFrame page, String key) {
        return new Part.Heading(3, page.text(key));
    }
}

package org.vorort.reports.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vorort.meetings.resolutions.CouncilState;
import org.vorort.meetings.resolutions.FollowUpState;
import org.vorort.meetings.resolutions.Resolution;
import org.vorort.reports.document.Part;
import org.vorort.reports.figures.NetworkFigures;
import org.vorort.shell.PrintFrame;

/** Who takes part, how they met, what they resolved, and what the council made of it: in words and tables. */
public final class NetworkSections {

    private NetworkSections() {}

    public static Part takingPart(PrintFrame page, NetworkFigures figures) {
        return new Part.Figures(List.of(
                new Part.Figure(
                        page.number(figures.organisations()),
                        page.count("reports.people.organisations", figures.organisations())),
                new Part.Figure(
                        page.text("reports.people.of", page.number(figures.groups()), page.number(figures.allGroups())),
                        page.text("reports.people.groups")),
                new Part.Figure(
                        page.number(figures.bodies().size()),
                        page.count("reports.people.bodies", figures.bodies().size())),
                new Part.Figure(
                        page.text(
                                "reports.people.of", page.number(figures.filledSeats()), page.number(figures.seats())),
                        page.text("reports.people.seats"))));
    }

    /** The bodies and how many of their seats are filled: at most so many, one a line. */
    public static List<Part> bodies(PrintFrame page, NetworkFigures figures, Room room) {
        var lines = new ArrayList<String>();
        for (var one : figures.bodies()
                .subList(0, Math.min(room.lines(), figures.bodies().size()))) {
            lines.add(page.text(
                    "reports.bodies.line",
                    room.clip(one.body().name()),
                    page.number(one.filled()),
                    page.number(one.seats())));
        }
        return room.points(page, "reports.bodies.more", lines, figures.bodies().size());
    }

    /** The bodies with their seats and meetings. */
    public static Part bodyTable(PrintFrame page, NetworkFigures figures) {
        var rows = new ArrayList<List<String>>();
        for (var one : figures.bodies()) {
            var met = figures.meetings(one.body().id());
            rows.add(List.of(
                    one.body().name(),
                    page.number(one.seats()),
                    page.number(one.filled()),
                    page.number(met.size()),
                    NetworkFigures.turnout(met).map(all -> percent(page, all)).orElse("")));
        }
        rows.add(List.of(
                page.text("reports.total"),
                page.number(figures.seats()),
                page.number(figures.filledSeats()),
                page.number(figures.meetings().size()),
                NetworkFigures.turnout(figures.meetings())
                        .map(all -> percent(page, all))
                        .orElse("")));
        var head = List.of(
                page.text("meetings.resolutions.field.body"),
                page.text("reports.bodies.seats"),
                page.text("reports.bodies.filled"),
                page.text("reports.bodies.meetings"),
                page.text("reports.bodies.turnout"));
        return new Part.Table(
                page.text("reports.bodies.caption", page.date(figures.span().until())), head, rows, Set.of(1, 2, 3, 4));
    }

    /** Meetings held and how they were attended. */
    public static Part meetings(PrintFrame page, NetworkFigures figures) {
        var numbers = new ArrayList<Part.Figure>();
        numbers.add(new Part.Figure(
                page.number(figures.meetings().size()),
                page.count("reports.meetings.held", figures.meetings().size())));
        NetworkFigures.turnout(figures.meetings())
                .ifPresent(
                        all -> numbers.add(new Part.Figure(percent(page, all), page.text("reports.meetings.turnout"))));
        return new Part.Figures(numbers);
    }

    /** What was resolved in the span, by how it stands, and what is still open from before. */
    public static List<Part> resolutions(PrintFrame page, NetworkFigures figures) {
        var numbers = new ArrayList<Part.Figure>();
        numbers.add(new Part.Figure(page.number(figures.resolved().size()), page.text("reports.resolutions.passed")));
        for (var state : FollowUpState.values()) {
            var number = figures.resolved(state);
            if (number > 0) {
                numbers.add(
                        new Part.Figure(page.number(number), page.text("meetings.resolutions.state." + state.code())));
            }
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Figures(numbers));
        var others = new ArrayList<String>();
        if (figures.openFromBefore() > 0) {
            others.add(page.count("reports.resolutions.before", figures.openFromBefore()));
        }
        if (figures.overdue() > 0) {
            others.add(page.count("meetings.resolutions.waiting", figures.overdue()) + ".");
        }
        if (!others.isEmpty()) {
            parts.add(new Part.Words(String.join(" ", others)));
        }
        return parts;
    }

    /** How many recommendations stand how in the council. */
    public static Part councilCounts(PrintFrame page, NetworkFigures figures) {
        var numbers = new ArrayList<Part.Figure>();
        numbers.add(new Part.Figure(
                page.number(figures.recommendations().size()), page.text("reports.council.recommended")));
        for (var state : CouncilState.values()) {
            var number = state == CouncilState.NONE ? 0 : figures.recommendations(state);
            if (number > 0) {
                numbers.add(new Part.Figure(
                        page.number(number), page.text("meetings.resolutions.council." + state.code())));
            }
        }
        return new Part.Figures(numbers);
    }

    /** The latest recommendations, one a line, and how many more there are. */
    public static List<Part> recommendations(PrintFrame page, NetworkFigures figures, Room room) {
        var all = figures.recommendations();
        if (all.isEmpty()) {
            return List.of(new Part.Words(page.text("reports.council.none")));
        }
        var lines = new ArrayList<String>();
        for (var one : all.subList(0, Math.min(room.lines(), all.size()))) {
            lines.add(page.text("reports.council.line", room.clip(one.name()), room.clip(inCouncil(page, one))));
        }
        return room.points(page, "reports.council.more", lines, all.size());
    }

    /** All recommendations with what the council made of them. */
    public static Part councilTable(PrintFrame page, NetworkFigures figures) {
        var rows = new ArrayList<List<String>>();
        for (var one : figures.recommendations()) {
            rows.add(List.of(
                    one.name(),
                    passed(page, figures, one),
                    page.text("meetings.resolutions.council."
                            + one.followUp().council().state().code()),
                    where(page, one),
                    one.followUp().council().words()));
        }
        var head = List.of(
                page.text("meetings.resolutions.field.title"),
                page.text("meetings.resolutions.field.passed"),
                page.text("meetings.resolutions.field.council"),
                page.text("reports.council.where"),
                page.text("meetings.resolutions.field.councilWords"));
        return new Part.Table(page.count("reports.council.caption", rows.size()), head, rows, Set.of());
    }

    /** Body and day. */
    public static String passed(PrintFrame page, NetworkFigures figures, Resolution one) {
        return figures.name(one.passed().body()) + ", " + page.date(one.passed().on());
    }

    /** Committee, paper and day, as far as they are known. */
    public static String where(PrintFrame page, Resolution one) {
        var council = one.followUp().council();
        var known = new ArrayList<String>();
        known.add(council.committee());
        known.add(council.reference());
        known.add(council.on().map(page::date).orElse(""));
        known.removeIf(String::isEmpty);
        return String.join(", ", known);
    }

    private static String inCouncil(PrintFrame page, Resolution one) {
        var council = one.followUp().council();
        var words = new ArrayList<String>();
        words.add(page.text("meetings.resolutions.council." + council.state().code()));
        words.add(where(page, one));
        words.add(council.words());
        words.removeIf(String::isBlank);
        return String.join(", ", words);
    }

    private static String percent(PrintFrame page, int number) {
        return page.text("reports.percent", page.number(number));
    }
}

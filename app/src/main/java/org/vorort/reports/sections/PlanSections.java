package org.vorort.reports.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.concepts.GoalState;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.reports.document.Part;
import org.vorort.reports.figures.NetworkFigures;
import org.vorort.shell.PrintFrame;

/** What the plan says, in words and tables. Every figure is the plan's own. */
public final class PlanSections {

    private PlanSections() {}

    /** How many measures stand how. */
    public static Part states(PrintFrame page, NetworkFigures figures) {
        var numbers = new ArrayList<Part.Figure>();
        for (var state : MeasureState.values()) {
            numbers.add(new Part.Figure(
                    page.number(figures.plan().number(state)), page.text("plan.measures.state." + state.code())));
        }
        return new Part.Figures(numbers);
    }

    /** The same as a table, beside those that somebody worked on in the span. */
    public static Part stateTable(PrintFrame page, NetworkFigures figures) {
        var all = figures.plan().measures();
        var some = figures.underway();
        var counts = figures.plan().count(all);
        var within = figures.plan().count(some);
        var rows = new ArrayList<List<String>>();
        for (var state : MeasureState.values()) {
            rows.add(List.of(
                    page.text("plan.measures.state." + state.code()),
                    page.number(counts.get(state)),
                    page.number(within.get(state))));
        }
        rows.add(List.of(page.text("reports.total"), page.number(all.size()), page.number(some.size())));
        var head = List.of(
                page.text("plan.field.state"), page.text("reports.measures.all"), page.text("reports.measures.within"));
        return new Part.Table(
                page.text("reports.measures.states", page.date(figures.today())), head, rows, Set.of(1, 2));
    }

    /** These measures, one a line, with their money. */
    public static Part measures(PrintFrame page, String caption, List<Measure> some, PlanPicture plan) {
        var rows = new ArrayList<List<String>>();
        for (var measure : some) {
            rows.add(List.of(
                    measure.title(),
                    owner(page, measure, plan),
                    period(page, measure),
                    page.text("plan.measures.state." + plan.standing(measure).code()),
                    page.euros(plan.planned(List.of(measure)).cents()),
                    page.euros(plan.spent(List.of(measure)).cents())));
        }
        rows.add(List.of(
                page.text("reports.total"),
                "",
                "",
                "",
                page.euros(plan.planned(some).cents()),
                page.euros(plan.spent(some).cents())));
        var head = List.of(
                page.text("plan.measures.field.title"),
                page.text("plan.measures.field.owner"),
                page.text("plan.measures.when"),
                page.text("plan.field.state"),
                page.text("reports.money.planned"),
                page.text("reports.money.spent"));
        return new Part.Table(caption, head, rows, Set.of(4, 5));
    }

    /** What is late and why: at most so many, by name, and how many more. */
    public static List<Part> late(PrintFrame page, NetworkFigures figures, Room room) {
        var late = figures.late();
        if (late.isEmpty()) {
            return List.of(new Part.Words(page.text("reports.late.none")));
        }
        var lines = new ArrayList<String>();
        for (var measure : late.subList(0, Math.min(room.lines(), late.size()))) {
            var reason = measure.status().words().isBlank()
                    ? page.text("reports.late.noReason")
                    : room.clip(measure.status().words());
            var until = measure.until()
                    .map(day -> ", " + page.text("reports.late.until", page.date(day)))
                    .orElse("");
            var who = room.clip(owner(page, measure, figures.plan())) + until;
            lines.add(page.text("reports.late.line", room.clip(measure.title()), who, reason));
        }
        return room.points(page, "reports.late.more", lines, late.size());
    }

    /** How many goals there are, how many were reached and how many should have been. */
    public static Part goalCounts(PrintFrame page, PlanPicture plan) {
        var reached = plan.goals().stream()
                .filter(goal -> goal.ending().state() == GoalState.REACHED)
                .count();
        var overdue = plan.goals().stream()
                .filter(goal -> goal.isOverdue(plan.today()))
                .count();
        return new Part.Figures(List.of(
                new Part.Figure(
                        page.number(plan.goals().size()),
                        page.count("reports.goals.all", plan.goals().size())),
                new Part.Figure(page.number(reached), page.text("plan.goals.state.reached")),
                new Part.Figure(page.number(overdue), page.text("reports.goals.overdue"))));
    }

    /** How far goals have come: at most so many, those first of which somebody measured something. */
    public static List<Part> goals(PrintFrame page, PlanPicture plan, Room room) {
        var lines = new ArrayList<String>();
        var measured = new ArrayList<>(plan.goals());
        measured.removeIf(
                goal -> goal.level() == GoalLevel.GUIDING && !plan.values().containsKey(goal.id()));
        measured.sort(Comparator.comparing(goal -> !plan.values().containsKey(goal.id())));
        for (var goal : measured.subList(0, Math.min(room.lines(), measured.size()))) {
            lines.add(page.text(
                    "reports.goals.line",
                    room.clip(goal.words().replaceAll("[.\\s]+$", "")),
                    progress(page, goal, plan)));
        }
        return room.points(page, "reports.goals.more", lines, measured.size());
    }

    /** All goals with where they began, where they are and where they are to come. */
    public static Part goalTable(PrintFrame page, PlanPicture plan) {
        var rows = new ArrayList<List<String>>();
        for (var goal : plan.goals()) {
            var value = Optional.ofNullable(plan.values().get(goal.id()));
            rows.add(List.of(
                    goal.words(),
                    goal.aim().unit().isEmpty()
                            ? goal.aim().indicator()
                            : page.text(
                                    "reports.goals.unit",
                                    goal.aim().indicator(),
                                    goal.aim().unit()),
                    number(page, goal.aim().baseline()),
                    value.map(said -> page.text(
                                    "reports.goals.valueOn",
                                    number(page, Optional.of(said.value())),
                                    page.date(said.day())))
                            .orElse(""),
                    number(page, goal.aim().target()),
                    standing(page, goal, plan)));
        }
        var head = List.of(
                page.text("reports.goals.goal"),
                page.text("reports.goals.indicator"),
                page.text("reports.goals.baseline"),
                page.text("reports.goals.value"),
                page.text("reports.goals.target"),
                page.text("plan.field.state"));
        return new Part.Table(page.text("reports.goals.caption", page.date(plan.today())), head, rows, Set.of(2, 3, 4));
    }

    /** What all measures are to cost, and what was spent. */
    public static Part money(PrintFrame page, PlanPicture plan) {
        var planned = plan.planned(plan.measures());
        var spent = plan.spent(plan.measures());
        return new Part.Figures(List.of(
                new Part.Figure(page.euros(planned.cents()), page.text("reports.money.planned")),
                new Part.Figure(page.euros(spent.cents()), page.text("reports.money.spent"))));
    }

    private static String progress(PrintFrame page, Goal goal, PlanPicture plan) {
        var value = Optional.ofNullable(plan.values().get(goal.id()));
        var parts = new ArrayList<String>();
        if (value.isPresent()) {
            var now = page.decimal(value.get().value().doubleValue());
            var all = amount(page, goal, goal.aim().target());
            parts.add(
                    goal.aim().target().isEmpty()
                            ? amount(page, goal, value.map(said -> said.value()))
                            : page.text("reports.goals.of", now, all));
        }
        parts.add(standing(page, goal, plan));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private static String standing(PrintFrame page, Goal goal, PlanPicture plan) {
        if (!goal.isOpen()) {
            return page.text("plan.goals.state." + goal.ending().state().code());
        }
        var words = new ArrayList<String>();
        plan.percent(goal).ifPresent(way -> words.add(page.text("plan.goals.percent", page.number(way))));
        var key = goal.isOverdue(plan.today()) ? "plan.goals.late" : "plan.goals.until";
        goal.aim().on().ifPresent(day -> words.add(page.text(key, page.date(day))));
        return words.isEmpty() ? page.text("plan.goals.state.open") : String.join(", ", words);
    }

    private static String amount(PrintFrame page, Goal goal, Optional<BigDecimal> number) {
        return (number(page, number) + " " + goal.aim().unit()).strip();
    }

    private static String number(PrintFrame page, Optional<BigDecimal> number) {
        return number.map(known -> page.decimal(known.doubleValue())).orElse("");
    }

    static String owner(PrintFrame page, Measure measure, PlanPicture plan) {
        var owner = plan.owner(measure);
        return owner.isEmpty() ? page.text("plan.tasks.nobody") : owner;
    }

    private static String period(PrintFrame page, Measure measure) {
        var from = measure.from().map(page::date).orElse("…");
        return from + "\u00a0– " + measure.until().map(page::date).orElse("…");
    }
}

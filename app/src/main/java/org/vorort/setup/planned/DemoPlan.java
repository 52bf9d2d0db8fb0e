package org.vorort.setup.planned;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.BodyId;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Figures;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Money;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.ConceptId;
import org.vorort.plan.concepts.ConceptKind;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.concepts.GoalValue;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.measures.BudgetLine;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureId;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.measures.Milestone;
import org.vorort.plan.tasks.Task;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/** Three concepts of Musterlingen with their goals and forty measures, and the concept of the county; always as if it were today. */
@Service
public class DemoPlan {

    private static final int GOAL_COLUMNS = 12;
    private static final int MEASURE_COLUMNS = 20;

    private final Concepts concepts;
    private final Goals goals;
    private final Measures measures;
    private final Bodies bodies;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    DemoPlan(
            Concepts concepts,
            Goals goals,
            Measures measures,
            Bodies bodies,
            Organisations organisations,
            People people,
            Clock clock) {
        this.concepts = concepts;
        this.goals = goals;
        this.measures = measures;
        this.bodies = bodies;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    /** What the town has. */
    @Transactional
    public void create(MunicipalityId municipality, Visitor.Actor by) {
        var kept = new HashMap<String, ConceptId>();
        kept.put(
                "town",
                concept(
                        municipality,
                        ConceptKind.INTEGRATION,
                        "Integrationskonzept",
                        "Offen, verlässlich, miteinander: Musterlingen ist eine Stadt, in der man ankommt und bleibt.",
                        by));
        kept.put(
                "urban",
                concept(
                        municipality,
                        ConceptKind.URBAN,
                        "Stadtentwicklungskonzept Ortskern",
                        "Die Altstadt lebt, weil Menschen dort wohnen, arbeiten und sich begegnen.",
                        by));
        kept.put(
                "quarter",
                concept(
                        municipality,
                        ConceptKind.NEIGHBOURHOOD,
                        "Quartierskonzept Am Sonnenhang",
                        "Ein Quartier, in dem niemand allein bleibt.",
                        by));
        var known = goals(municipality, kept, by);
        var owners = owners(municipality);
        var byName = new HashMap<String, BodyId>();
        bodies.all(municipality).forEach(body -> byName.put(body.name(), body.id()));
        for (var line : DemoFile.read("measures.tsv", MEASURE_COLUMNS)) {
            measures.add(municipality, measure(line, known, kept, owners, byName), milestones(line), money(line), by);
        }
    }

    /** What the county has. */
    @Transactional
    public void createCounty(MunicipalityId county, Visitor.Actor by) {
        var kept = Map.of(
                "county",
                concept(
                        county,
                        ConceptKind.INTEGRATION,
                        "Integrationskonzept des Musterkreises",
                        "Stadt und Land gemeinsam.",
                        by));
        goals(county, kept, by);
    }

    private ConceptId concept(
            MunicipalityId municipality, ConceptKind kind, String name, String vision, Visitor.Actor by) {
        var from = LocalDate.of(today().getYear() - 2, 1, 1);
        var draft = new Concept(
                ConceptId.fresh(),
                "",
                kind,
                name + " " + from.getYear() + " bis " + (from.getYear() + 4),
                vision,
                "",
                Optional.of(from),
                Optional.of(from.plusYears(5).minusDays(1)),
                new Concept.Decision(Optional.of(from.minusDays(40)), "Gemeinderat", ""),
                1);
        return concepts.add(municipality, draft, by).id();
    }

    private Map<String, Goal> goals(MunicipalityId municipality, Map<String, ConceptId> kept, Visitor.Actor by) {
        var known = new HashMap<String, Goal>();
        for (var line : DemoFile.read("goals.tsv", GOAL_COLUMNS)) {
            if (kept.containsKey(line.get(0))) {
                var goal = goal(line, kept.get(line.get(0)), known);
                goals.add(municipality, goal, by);
                known.put(line.get(1), goal);
                values(municipality, goal, line.get(11), by);
            }
        }
        return known;
    }

    private Goal goal(List<String> line, ConceptId concept, Map<String, Goal> known) {
        var months = line.get(10);
        var aim = new Goal.Aim(
                line.get(6),
                line.get(7),
                Figures.read(line.get(8)),
                Figures.read(line.get(9)),
                months.isEmpty() ? Optional.empty() : Optional.of(today().plusMonths(Integer.parseInt(months))));
        return new Goal(
                GoalId.fresh(),
                concept,
                Optional.ofNullable(known.get(line.get(2))).map(Goal::id),
                GoalLevel.GUIDING,
                0,
                line.get(5),
                line.get(3),
                list(line.get(4)),
                aim,
                Goal.Ending.OPEN,
                Optional.empty(),
                1);
    }

    private void values(MunicipalityId municipality, Goal goal, String values, Visitor.Actor by) {
        for (var value : values.isEmpty() ? new String[0] : values.split("\\|")) {
            var parts = value.split("=");
            var day = today().minusMonths(Long.parseLong(parts[0]));
            goals.say(municipality, goal, new GoalValue(day, new BigDecimal(parts[1]), "", by.name()), by);
        }
    }

    private Measure measure(
            List<String> line,
            Map<String, Goal> known,
            Map<String, ConceptId> kept,
            Map<String, Task.Owner> owners,
            Map<String, BodyId> byName) {
        var fields = list(line.get(2));
        var from = month(line.get(7));
        var until = from.plusMonths(Long.parseLong(line.get(8))).minusDays(1);
        var state = MeasureState.of(line.get(9)).orElseThrow();
        var ended = state.isOpen()
                ? Optional.<LocalDate>empty()
                : Optional.of(until.isBefore(today()) ? until : today().minusDays(20));
        return new Measure(
                MeasureId.fresh(),
                "",
                new Measure.Content(
                        line.get(0),
                        line.get(15),
                        fields.getFirst(),
                        fields.subList(1, fields.size()),
                        list(line.get(4)),
                        list(line.get(3))),
                owners.getOrDefault(line.get(5), Task.Owner.NOBODY),
                Optional.ofNullable(byName.get(line.get(6))),
                Optional.of(from),
                Optional.of(until),
                serves(line, known, kept, owners),
                new Measure.Status(state, line.get(10), ended, line.get(16), line.get(17)),
                Measure.Origin.office(),
                Measure.Asked.NEVER,
                1);
    }

    private static Measure.Serves serves(
            List<String> line, Map<String, Goal> known, Map<String, ConceptId> kept, Map<String, Task.Owner> owners) {
        var served = list(line.get(1)).stream().map(known::get).toList();
        var inConcepts = new LinkedHashSet<ConceptId>();
        served.forEach(goal -> inConcepts.add(goal.concept()));
        list(line.get(19)).forEach(key -> inConcepts.add(kept.get(key)));
        var partners = new ArrayList<OrganisationId>();
        list(line.get(18)).forEach(name -> owners.get(name).organisation().ifPresent(partners::add));
        return new Measure.Serves(
                List.copyOf(inConcepts), served.stream().map(Goal::id).toList(), partners);
    }

    private List<Milestone> milestones(List<String> line) {
        var milestones = new ArrayList<Milestone>();
        for (var one : line.get(14).isEmpty() ? new String[0] : line.get(14).split("\\|")) {
            var parts = one.split("[@=]");
            var due = month(parts[1]).plusDays(14);
            var done = parts.length > 2 ? Optional.of(due.minusDays(3)) : Optional.<LocalDate>empty();
            milestones.add(new Milestone(Ids.fresh(), parts[0], due, done));
        }
        return milestones;
    }

    private static List<BudgetLine> money(List<String> line) {
        var planned = Money.read(line.get(12)).orElse(Money.NOTHING);
        var spent = Money.read(line.get(13)).orElse(Money.NOTHING);
        return planned.isNothing() ? List.of() : List.of(new BudgetLine(Ids.fresh(), line.get(11), planned, spent));
    }

    /** Organisations and persons by their names. */
    private Map<String, Task.Owner> owners(MunicipalityId municipality) {
        var owners = new HashMap<String, Task.Owner>();
        people.all(municipality).forEach(one -> owners.put(one.name(), Task.Owner.of(one.id())));
        organisations.all(municipality).forEach(one -> owners.put(one.name(), Task.Owner.of(one.id())));
        return owners;
    }

    private LocalDate month(String fromNow) {
        return today().withDayOfMonth(1).plusMonths(Long.parseLong(fromNow));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

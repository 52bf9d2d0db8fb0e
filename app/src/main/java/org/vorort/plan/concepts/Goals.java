package org.vorort.plan.concepts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.GoalRules.Placement;

/** The goals of a municipality. Every change stands in the audit trail. */
@Service
public class Goals {

    /** What came of a change. */
    public sealed interface Result {
        record Kept(Goal goal) implements Result {}

        /** It would serve itself. */
        record Circle() implements Result {}

        /** There are three levels, and what hangs below has to fit too. */
        record TooDeep() implements Result {}

        /** Somebody else changed it meanwhile; nothing was written. */
        record ChangedMeanwhile() implements Result {}
    }

    private final GoalStore store;
    private final GoalValueStore values;
    private final ConceptStore concepts;
    private final Audit audit;

    Goals(GoalStore store, GoalValueStore values, ConceptStore concepts, Audit audit) {
        this.store = store;
        this.values = values;
        this.concepts = concepts;
        this.audit = audit;
    }

    /** The goals of all concepts: guiding ones first, siblings in their order. */
    @Transactional(readOnly = true)
    public List<Goal> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    /** The goals of one concept in the same order. */
    @Transactional(readOnly = true)
    public List<Goal> of(MunicipalityId municipality, ConceptId concept) {
        return store.all(municipality).stream()
                .filter(goal -> goal.concept().equals(concept))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Goal> byId(MunicipalityId municipality, GoalId id) {
        return store.find(municipality, id);
    }

    /** How far a goal has come, oldest first. */
    @Transactional(readOnly = true)
    public List<GoalValue> values(MunicipalityId municipality, GoalId id) {
        return values.of(municipality, id);
    }

    /** The last that was said of each goal. */
    @Transactional(readOnly = true)
    public Map<GoalId, GoalValue> lastValues(MunicipalityId municipality) {
        return values.last(municipality);
    }

    /** Adds a goal at the end of its siblings. Its level follows from what it serves; the one of the draft does not matter. */
    @Transactional
    public Result add(MunicipalityId municipality, Goal draft, Visitor.Actor by) {
        concepts.hold(municipality, draft.concept());
        var siblings = of(municipality, draft.concept());
        return switch (place(draft, siblings, 0)) {
            case Placement.Circle _ -> new Result.Circle();
            case Placement.TooDeep _ -> new Result.TooDeep();
            case Placement.Fits fits -> {
                var goal = at(draft, fits.level(), last(siblings));
                store.insert(municipality, goal);
                audit.record(by, "goalAdded", subject(goal), Map.of(), goal.texts());
                yield new Result.Kept(goal);
            }
        };
    }

    /** Writes the goal as it is now over the one of the same version. What hangs below it moves along. */
    @Transactional
    public Result change(MunicipalityId municipality, Goal changed, Visitor.Actor by) {
        concepts.hold(municipality, changed.concept());
        var goals = of(municipality, changed.concept());
        var before = store.find(municipality, changed.id());
        if (before.isEmpty()) {
            return new Result.ChangedMeanwhile();
        }
        return switch (place(changed, goals, GoalRules.depthBelow(changed.id(), goals))) {
            case Placement.Circle _ -> new Result.Circle();
            case Placement.TooDeep _ -> new Result.TooDeep();
            case Placement.Fits fits -> {
                var goal = at(changed, fits.level(), before.get().position());
                if (!store.update(municipality, goal)) {
                    yield new Result.ChangedMeanwhile();
                }
                carryAlong(municipality, goal, goals);
                audit.record(by, "goalChanged", subject(goal), before.get().texts(), goal.texts());
                yield new Result.Kept(goal);
            }
        };
    }

    /**
     * Removes a goal that nothing hangs below.
     *
     * @return false when something does
     */
    @Transactional
    public boolean remove(MunicipalityId municipality, Goal goal, Visitor.Actor by) {
        concepts.hold(municipality, goal.concept());
        if (GoalRules.depthBelow(goal.id(), of(municipality, goal.concept())) > 0) {
            return false;
        }
        store.delete(municipality, goal.id());
        audit.record(by, "goalRemoved", subject(goal), goal.texts(), Map.of());
        return true;
    }

    /** Writes down how far it has come on a day. */
    @Transactional
    public void say(MunicipalityId municipality, Goal goal, GoalValue value, Visitor.Actor by) {
        values.put(municipality, goal.id(), value);
        var said = Map.of("on", value.day().toString(), "value", value.value().toPlainString());
        audit.record(by, "goalMeasured", subject(goal), Map.of(), said);
    }

    /** Takes back what was said for a day. */
    @Transactional
    public void unsay(MunicipalityId municipality, Goal goal, LocalDate day, Visitor.Actor by) {
        values.delete(municipality, goal.id(), day);
        audit.record(by, "goalValueRemoved", subject(goal), Map.of("on", day.toString()), Map.of());
    }

    /** Notes that those it was adopted from were told how it stands here. */
    @Transactional
    public void reported(MunicipalityId municipality, Goal goal, LocalDate on, Visitor.Actor by) {
        store.reported(municipality, goal.id(), on);
        audit.record(by, "goalReportSent", subject(goal), Map.of(), Map.of("on", on.toString()));
    }

    private static Placement place(Goal goal, List<Goal> goals, int below) {
        if (goal.parent().isEmpty()) {
            return new Placement.Fits(GoalLevel.GUIDING);
        }
        var parent = goals.stream()
                .filter(one -> one.id().equals(goal.parent().get()))
                .findFirst()
                .orElseThrow();
        return GoalRules.below(parent, goal.id(), goals, below);
    }

    /** Whatever hangs below stands one level below what it serves. */
    private void carryAlong(MunicipalityId municipality, Goal parent, List<Goal> goals) {
        for (var goal : goals) {
            if (goal.parent().equals(Optional.of(parent.id()))) {
                var level = parent.level().below().orElseThrow();
                var moved = at(goal, level, goal.position());
                if (goal.level() != level) {
                    store.update(municipality, moved);
                }
                carryAlong(municipality, moved, goals);
            }
        }
    }

    private static int last(List<Goal> goals) {
        return goals.stream().mapToInt(Goal::position).max().orElse(0) + 1;
    }

    private static Goal at(Goal goal, GoalLevel level, int position) {
        return new Goal(
                goal.id(),
                goal.concept(),
                goal.parent(),
                level,
                position,
                goal.words(),
                goal.field(),
                goal.targetGroups(),
                goal.aim(),
                goal.ending(),
                goal.source(),
                goal.version());
    }

    private static Audit.Subject subject(Goal goal) {
        return new Audit.Subject("goal", goal.id().toString(), goal.words());
    }
}

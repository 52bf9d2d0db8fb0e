package org.vorort.plan.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalId;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureId;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.tasks.Task;

/** Puts the samples that were chosen into a concept, as if somebody had typed them. What is there already is not put twice. */
@Service
class TakeSamples {

    private final Goals goals;
    private final Measures measures;

    TakeSamples(Goals goals, Measures measures) {
        this.goals = goals;
        this.measures = measures;
    }

    /** @return how many entries there are more */
    @Transactional
    public int take(
            MunicipalityId municipality, Concept concept, Set<String> keys, Language language, Visitor.Actor by) {
        var there = new HashMap<String, GoalId>();
        goals.of(municipality, concept.id()).forEach(goal -> there.put(goal.words(), goal.id()));
        var before = there.size();
        var taken = new HashMap<String, GoalId>();
        for (var sample : Samples.ALL) {
            if (sample.kind() != Sample.Kind.MEASURE
                    && wanted(sample, keys)
                    && needed(municipality, concept, sample, keys)) {
                taken.put(sample.key(), goal(municipality, concept, sample, taken, there, language, by));
            }
        }
        return there.size() - before + measures(municipality, concept, keys, taken, language, by);
    }

    /** A chosen measure or goal brings along what it serves, so that nothing hangs in the air. */
    private static boolean wanted(Sample sample, Set<String> keys) {
        return keys.contains(sample.key())
                || Samples.serving(sample.key()).stream().anyMatch(below -> wanted(below, keys));
    }

    /** Whoever has a guiding goal gets no second one unasked. */
    private boolean needed(MunicipalityId municipality, Concept concept, Sample sample, Set<String> keys) {
        return sample.kind() != Sample.Kind.GUIDING
                || keys.contains(sample.key())
                || guiding(municipality, concept).isEmpty();
    }

    private GoalId goal(
            MunicipalityId municipality,
            Concept concept,
            Sample sample,
            Map<String, GoalId> taken,
            Map<String, GoalId> there,
            Language language,
            Visitor.Actor by) {
        var words = sample.words().in(language);
        var known = there.get(words);
        if (known != null) {
            return known;
        }
        var aim =
                new Goal.Aim(sample.indicator().in(language), "", Optional.empty(), Optional.empty(), Optional.empty());
        var parent = sample.kind() == Sample.Kind.GUIDING
                ? Optional.<GoalId>empty()
                : guiding(municipality, concept).or(() -> Optional.ofNullable(taken.get(sample.serves())));
        var draft = new Goal(
                GoalId.fresh(),
                concept.id(),
                parent,
                GoalLevel.GUIDING,
                0,
                words,
                sample.field(),
                List.of(),
                aim,
                Goal.Ending.OPEN,
                Optional.empty(),
                1);
        goals.add(municipality, draft, by);
        there.put(words, draft.id());
        return draft.id();
    }

    /** The concept's own guiding goal, where somebody wrote one. */
    private Optional<GoalId> guiding(MunicipalityId municipality, Concept concept) {
        return goals.of(municipality, concept.id()).stream()
                .filter(goal -> goal.level() == GoalLevel.GUIDING)
                .map(Goal::id)
                .findFirst();
    }

    private int measures(
            MunicipalityId municipality,
            Concept concept,
            Set<String> keys,
            Map<String, GoalId> taken,
            Language language,
            Visitor.Actor by) {
        var titles = new ArrayList<String>();
        measures.of(municipality, concept.id()).forEach(measure -> titles.add(measure.title()));
        var before = titles.size();
        for (var sample : Samples.ALL) {
            var title = sample.words().in(language);
            if (sample.kind() == Sample.Kind.MEASURE && keys.contains(sample.key()) && !titles.contains(title)) {
                var goal = taken.get(sample.serves());
                measures.add(municipality, draft(sample, title, concept, goal), List.of(), List.of(), by);
                titles.add(title);
            }
        }
        return titles.size() - before;
    }

    private static Measure draft(Sample sample, String title, Concept concept, GoalId goal) {
        return new Measure(
                MeasureId.fresh(),
                "",
                new Measure.Content(title, "", sample.field(), List.of(), List.of(), List.of()),
                Task.Owner.NOBODY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Measure.Serves(List.of(concept.id()), List.of(goal), List.of()),
                Measure.Status.PLANNED,
                Measure.Origin.office(),
                Measure.Asked.NEVER,
                1);
    }
}

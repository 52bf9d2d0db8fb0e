package org.vorort.plan.start;

import java.util.HashSet;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.tasks.Task;

/** Which steps the data itself shows to be done. The others somebody ticks. */
final class StartRules {

    /** So many organisations are enough to begin with (domain.md 6.3, S3). */
    static final int ENOUGH_ACTORS = 10;

    /** Whoever begins everywhere at once finishes nowhere. */
    static final int ENOUGH_FIELDS = 2;

    private StartRules() {}

    /** @param organisations how many the directory has */
    static boolean shown(StartStep step, Concept concept, PlanPicture plan, long organisations) {
        var goals = plan.goals(concept.id());
        var measures = plan.of(concept);
        return switch (step) {
            case MANDATE -> false;
            case ROUND -> plan.bodies().stream().anyMatch(body -> body.worksOn(plan.today()));
            case ACTORS -> organisations >= ENOUGH_ACTORS;
            case SITUATION -> !concept.situation().isBlank();
            case COUNTY -> goals.stream().anyMatch(goal -> goal.source().isPresent());
            case VISION -> !concept.vision().isBlank();
            case FIELDS -> fields(concept, plan) >= ENOUGH_FIELDS;
            case GOALS -> goals.stream().anyMatch(goal -> goal.level() != GoalLevel.GUIDING);
            case INDICATORS ->
                goals.stream()
                        .anyMatch(goal -> !goal.aim().indicator().isBlank()
                                && goal.aim().on().isPresent());
            case MEASURES -> measures.stream().anyMatch(StartRules::isPlanned);
            case MONEY ->
                measures.stream().anyMatch(measure -> !plan.money(measure).isEmpty());
            case DECISION -> concept.decision().on().isPresent();
        };
    }

    /** Somebody does it until a day: only then is it planned. */
    private static boolean isPlanned(Measure measure) {
        return !measure.owner().equals(Task.Owner.NOBODY) && measure.until().isPresent();
    }

    private static int fields(Concept concept, PlanPicture plan) {
        var fields = new HashSet<String>();
        plan.goals(concept.id()).forEach(goal -> fields.add(goal.field()));
        plan.of(concept).forEach(measure -> fields.addAll(measure.content().fields()));
        fields.remove("");
        return fields.size();
    }
}

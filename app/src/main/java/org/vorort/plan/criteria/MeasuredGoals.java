package org.vorort.plan.criteria;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limit;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.picture.ReadPlan;

/** "Grundlagen: Monitoring": goals whose progress somebody writes down (domain.md 6.6, Q8). */
@Component
class MeasuredGoals implements Criterion {

    private final ReadPlan readPlan;

    MeasuredGoals(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    public About about() {
        return new About(Slide.NEIGHBOURHOOD, 8, "monitoring", "plan.criteria.monitoring.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("measured", 50, 1, 100));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var plan = readPlan.of(municipality);
        var goals = plan.goals().stream()
                .filter(goal -> goal.isOpen() && goal.level() != GoalLevel.GUIDING)
                .toList();
        var yearAgo = plan.today().minusYears(1);
        var measured = goals.stream()
                .filter(goal -> plan.values().containsKey(goal.id())
                        && plan.values().get(goal.id()).day().isAfter(yearAgo))
                .count();
        var enough = !goals.isEmpty() && measured * 100 >= (long) limits.of("measured") * goals.size();
        return new Judgement(
                State.of(enough, measured > 0),
                List.of(Sentence.of("/plan", "plan.criteria.monitoring.measured", measured, (long) goals.size())),
                Sentence.of("/plan", "plan.criteria.monitoring.enter"));
    }
}

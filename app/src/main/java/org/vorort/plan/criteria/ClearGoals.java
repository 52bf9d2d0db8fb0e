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
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.GoalLevel;
import org.vorort.plan.picture.ReadPlan;

/** "Festlegung von Zielen, Zielgruppen und Aufgaben": goals one can see being reached, and for whom (domain.md 6.5, N4; 5.3). */
@Component
class ClearGoals implements Criterion {

    private final ReadPlan readPlan;

    ClearGoals(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 4, "goals", "plan.criteria.goals.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("goals", 3, 1, 100), new Limit("clear", 80, 1, 100));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var goals = readPlan.of(municipality).goals().stream()
                .filter(goal -> goal.isOpen() && goal.level() != GoalLevel.GUIDING)
                .toList();
        var clear = goals.stream().filter(ClearGoals::isClear).count();
        var enough = goals.size() >= limits.of("goals") && clear * 100 >= (long) limits.of("clear") * goals.size();
        return new Judgement(
                State.of(enough, !goals.isEmpty()),
                List.of(Sentence.of("/plan", "plan.criteria.goals.clear", (long) goals.size(), clear)),
                goals.isEmpty()
                        ? Sentence.of("/plan/start", "plan.criteria.goals.start")
                        : Sentence.of("/plan", "plan.criteria.goals.complete"));
    }

    /** For whom, by what one sees it, and until when. */
    private static boolean isClear(Goal goal) {
        return !goal.targetGroups().isEmpty()
                && !goal.aim().indicator().isBlank()
                && goal.aim().on().isPresent();
    }
}

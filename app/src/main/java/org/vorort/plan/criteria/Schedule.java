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
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.ReadPlan;

/** "Zeitplanung (wann wollen wir was erreichen, zeitliche Begrenzung)": measures with an end that is kept (domain.md 6.5, N6). */
@Component
class Schedule implements Criterion {

    private final ReadPlan readPlan;

    Schedule(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 6, "schedule", "plan.criteria.schedule.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("dated", 80, 1, 100), new Limit("late", 20, 0, 100));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var plan = readPlan.of(municipality);
        var open = plan.measures(measure -> plan.standing(measure).isOpen());
        var dated = open.stream().filter(measure -> measure.until().isPresent()).count();
        var late = open.stream()
                .filter(measure -> plan.standing(measure) == MeasureState.LATE)
                .count();
        var kept = late * 100 <= (long) limits.of("late") * open.size();
        var enough = !open.isEmpty() && dated * 100 >= (long) limits.of("dated") * open.size();
        return new Judgement(
                State.of(enough && kept, dated > 0),
                List.of(
                        Sentence.of("/plan/timeline", "plan.criteria.schedule.dated", dated, (long) open.size()),
                        Sentence.of("/plan/measures?state=late", "plan.criteria.schedule.late", late)),
                late > 0
                        ? Sentence.of("/plan/measures?state=late", "plan.criteria.schedule.ask")
                        : Sentence.of("/plan/measures", "plan.criteria.schedule.date"));
    }
}

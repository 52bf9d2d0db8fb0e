package org.vorort.plan.criteria;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;
import org.vorort.municipality.sharing.Shared;
import org.vorort.municipality.sharing.Sharings;
import org.vorort.plan.picture.ReadPlan;

/** "Integrationsstrukturen und -konzepte vor allem auf Landkreisebene": goals adopted, and reported back about (domain.md 6.3, S2). */
@Component
class CountyGoals implements Criterion {

    private final ReadPlan readPlan;
    private final Sharings sharings;

    CountyGoals(ReadPlan readPlan, Sharings sharings) {
        this.readPlan = readPlan;
        this.sharings = sharings;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 2, "county", "plan.criteria.county.");
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var plan = readPlan.of(municipality);
        var adopted =
                plan.goals().stream().flatMap(goal -> goal.source().stream()).toList();
        var yearAgo = plan.today().minusYears(1);
        var reported = adopted.stream()
                .filter(source -> source.reportedOn().filter(yearAgo::isBefore).isPresent())
                .count();
        var shown = sharings.shownBy(municipality, Shared.GOALS).size();
        var next = adopted.isEmpty()
                ? Sentence.of(
                        shown == 0 ? "/sharing" : "/plan",
                        shown == 0 ? "plan.criteria.county.ask" : "plan.criteria.county.adopt")
                : Sentence.of("/plan", "plan.criteria.county.report");
        return new Judgement(
                State.of(reported > 0, adopted.size() + shown > 0),
                List.of(Sentence.of(
                        "/plan", "plan.criteria.county.goals", (long) shown, (long) adopted.size(), reported)),
                next);
    }
}

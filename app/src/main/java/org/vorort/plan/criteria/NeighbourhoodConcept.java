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
import org.vorort.plan.concepts.ConceptKind;
import org.vorort.plan.picture.ReadPlan;

/** "Grundlagen: Quartiersentwicklungskonzept" (domain.md 6.6, Q7). */
@Component
class NeighbourhoodConcept implements Criterion {

    private final ReadPlan readPlan;

    NeighbourhoodConcept(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    public About about() {
        return new About(Slide.NEIGHBOURHOOD, 7, "neighbourhoodConcept", "plan.criteria.neighbourhoodConcept.");
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var plan = readPlan.of(municipality);
        var concepts = plan.concepts().stream()
                .filter(concept -> concept.kind() == ConceptKind.NEIGHBOURHOOD)
                .filter(concept -> concept.until()
                        .filter(last -> last.isBefore(plan.today()))
                        .isEmpty())
                .toList();
        var goals = concepts.stream()
                .mapToLong(concept -> plan.goals(concept.id()).size())
                .sum();
        return new Judgement(
                State.of(goals > 0, !concepts.isEmpty()),
                List.of(Sentence.of(
                        "/plan", "plan.criteria.neighbourhoodConcept.count", (long) concepts.size(), goals)),
                concepts.isEmpty()
                        ? Sentence.of("/plan/concepts/new", "plan.criteria.neighbourhoodConcept.add")
                        : Sentence.of(
                                "/plan/concepts/" + concepts.getFirst().slug(),
                                "plan.criteria.neighbourhoodConcept.goals"));
    }
}

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
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.ReadPlan;

/** "Entwicklung konzeptioneller Integrationsarbeit in den Gemeinden steht noch am Anfang": a concept that was decided and is being carried out (domain.md 6.3, S3). */
@Component
class OwnConcept implements Criterion {

    private final ReadPlan readPlan;

    OwnConcept(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 3, "ownConcept", "plan.criteria.ownConcept.");
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var plan = readPlan.of(municipality);
        var decided = plan.concepts().stream()
                .filter(concept -> concept.decision().on().isPresent())
                .count();
        var going = plan.measures(measure -> measure.state() == MeasureState.RUNNING
                        || measure.state() == MeasureState.LATE
                        || measure.state() == MeasureState.DONE)
                .size();
        return new Judgement(
                State.of(decided > 0 && going > 0, !plan.concepts().isEmpty()),
                List.of(Sentence.of(
                        "/plan",
                        "plan.criteria.ownConcept.count",
                        (long) plan.concepts().size(),
                        decided,
                        (long) going)),
                plan.concepts().isEmpty()
                        ? Sentence.of("/plan/start", "plan.criteria.ownConcept.start")
                        : Sentence.of(
                                "/plan/start/" + plan.concepts().getFirst().slug(), "plan.criteria.ownConcept.goOn"));
    }
}

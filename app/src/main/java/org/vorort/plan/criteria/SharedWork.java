package org.vorort.plan.criteria;

import java.time.Clock;
import java.time.LocalDate;
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
import org.vorort.shell.Formats;

/** "Aufgabenteilung zwischen Städten und Landkreisen (Kooperation meist nicht reibungsfrei)": who does what is written down, and friction is settled (domain.md 6.3, S1). */
@Component
class SharedWork implements Criterion {

    private final SharedWorkStore store;
    private final Clock clock;

    SharedWork(SharedWorkStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 1, "sharedWork", "plan.criteria.sharedWork.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("days", 90, 1, 1000));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var areas = store.areas(municipality);
        var open = store.open(municipality);
        var old = store.openSince(municipality, today().minusDays(limits.of("days")));
        return new Judgement(
                State.of(areas > 0 && old == 0, areas > 0),
                List.of(
                        Sentence.of("/responsibilities", "plan.criteria.sharedWork.areas", areas),
                        Sentence.of("/responsibilities", "plan.criteria.sharedWork.frictions", open, old, (long)
                                limits.of("days"))),
                areas == 0
                        ? Sentence.of("/responsibilities", "plan.criteria.sharedWork.enter")
                        : Sentence.of("/responsibilities", "plan.criteria.sharedWork.settle"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

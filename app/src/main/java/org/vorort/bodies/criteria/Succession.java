package org.vorort.bodies.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.bodies.criteria.BodyCriteriaStore.SeatToday;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limit;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;
import org.vorort.shell.Formats;

/** "Hohe Abhängigkeit von aktiven Einzelpersonen": deputies, and nobody with everything on the shoulders (domain.md 6.2, P3; 6.3, S7). */
@Component
class Succession implements Criterion {

    private final BodyCriteriaStore store;
    private final Clock clock;

    Succession(BodyCriteriaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 7, "succession", "bodies.criteria.succession.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("deputies", 60, 1, 100), new Limit("functions", 4, 1, 20));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var held = store.seats(municipality, today()).stream()
                .filter(seat -> seat.held() && seat.voting())
                .toList();
        var backed = held.stream().filter(SeatToday::deputy).count();
        var most = store.load(municipality, today()).stream().findFirst().orElse(0L);
        var enough = !held.isEmpty() && backed * 100 >= (long) limits.of("deputies") * held.size();
        var spread = most <= limits.of("functions");
        return new Judgement(
                State.of(enough && spread, backed > 0),
                List.of(
                        Sentence.of("/bodies", "bodies.criteria.succession.deputies", backed, (long) held.size()),
                        Sentence.of("/handover", "bodies.criteria.succession.most", most)),
                enough && !spread
                        ? Sentence.of("/handover", "bodies.criteria.succession.share")
                        : Sentence.of("/bodies", "bodies.criteria.succession.name"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

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

/** "Berufung / Einladung durch Bürgermeister (Anerkennung)": whether letters stand behind the seats (domain.md 6.5, N2). */
@Component
class AppointedMembers implements Criterion {

    private final BodyCriteriaStore store;
    private final Clock clock;

    AppointedMembers(BodyCriteriaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 2, "appointed", "bodies.criteria.appointed.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("lettered", 80, 1, 100));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var held = store.seats(municipality, today()).stream()
                .filter(SeatToday::held)
                .toList();
        var lettered = held.stream().filter(SeatToday::lettered).count();
        var enough = !held.isEmpty() && lettered * 100 >= (long) limits.of("lettered") * held.size();
        return new Judgement(
                State.of(enough, lettered > 0),
                List.of(Sentence.of(
                        "/appointments", "bodies.criteria.appointed.letters", lettered, (long) held.size())),
                held.isEmpty()
                        ? Sentence.of("/bodies", "bodies.criteria.appointed.found")
                        : Sentence.of("/appointments", "bodies.criteria.appointed.write"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package org.vorort.bodies.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limit;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;
import org.vorort.shell.Formats;

/** "Intermediäre Organisationen (wie AWO, Caritas, Diakonie) häufig zentrale Akteure": whether they sit at the table (domain.md 6.3, S6). */
@Component
class Intermediaries implements Criterion {

    /** Welfare associations, domain.md chapter 4. */
    private static final String WELFARE = "A06";

    private final BodyCriteriaStore store;
    private final Organisations organisations;
    private final Clock clock;

    Intermediaries(BodyCriteriaStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 6, "intermediaries", "bodies.criteria.intermediaries.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("seats", 1, 1, 50));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var welfare = organisations.all(municipality).stream()
                .filter(organisation -> organisation.details().group().equals(WELFARE))
                .map(Organisation::id)
                .collect(Collectors.toSet());
        var seats = store.seats(municipality, today()).stream()
                .filter(seat -> seat.held()
                        && seat.organisation().filter(welfare::contains).isPresent())
                .count();
        return new Judgement(
                State.of(seats >= limits.of("seats"), !welfare.isEmpty()),
                List.of(Sentence.of(
                        "/organisations?group=" + WELFARE,
                        "bodies.criteria.intermediaries.seats",
                        (long) welfare.size(),
                        seats)),
                welfare.isEmpty()
                        ? Sentence.of("/organisations/new", "bodies.criteria.intermediaries.enter")
                        : Sentence.of("/bodies", "bodies.criteria.intermediaries.offer"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package org.vorort.bodies.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
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

/** "Fehlende Repräsentanz und Einbindung der Migrantinnen und Migranten": seats for migrant organisations and councils, filled. Organisations and seats are counted, never a person's origin (domain.md 6.3, S9). */
@Component
class Representation implements Criterion {

    /** Migrant organisations and councils that represent, domain.md chapter 4. */
    private static final Set<String> GROUPS = Set.of("A13", "A14");

    private final BodyCriteriaStore store;
    private final Organisations organisations;
    private final Clock clock;

    Representation(BodyCriteriaStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 10, "representation", "bodies.criteria.representation.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("seats", 10, 1, 100));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var theirs = organisations.all(municipality).stream()
                .filter(organisation -> GROUPS.contains(organisation.details().group()))
                .map(Organisation::id)
                .collect(Collectors.toSet());
        var seats = store.seats(municipality, today()).stream()
                .filter(SeatToday::voting)
                .toList();
        var meant = seats.stream()
                .filter(seat -> GROUPS.contains(seat.group())
                        || seat.organisation().filter(theirs::contains).isPresent())
                .toList();
        var filled = meant.stream().filter(SeatToday::held).count();
        var enough = filled > 0 && filled * 100 >= (long) limits.of("seats") * seats.size();
        return new Judgement(
                State.of(enough, filled > 0),
                List.of(Sentence.of(
                        "/bodies",
                        "bodies.criteria.representation.seats",
                        (long) seats.size(),
                        (long) meant.size(),
                        filled)),
                meant.size() > filled
                        ? Sentence.of("/appointments", "bodies.criteria.representation.fill")
                        : Sentence.of("/bodies", "bodies.criteria.representation.seat"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

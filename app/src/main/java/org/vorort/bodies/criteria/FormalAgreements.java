package org.vorort.bodies.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;
import org.vorort.shell.Formats;

/** "Formale Verabredungen (Vorsitz, Sprecher, Arbeitsturnus)": rules in force and somebody at the head (domain.md 6.5, N5). */
@Component
class FormalAgreements implements Criterion {

    private final BodyCriteriaStore store;
    private final Clock clock;

    FormalAgreements(BodyCriteriaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 5, "agreements", "bodies.criteria.agreements.");
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var bodies = store.bodies(municipality, today());
        var agreed =
                bodies.stream().filter(body -> body.ruled() && body.headed()).count();
        var missing =
                bodies.stream().filter(body -> !body.ruled() || !body.headed()).findFirst();
        var evidence = new ArrayList<Sentence>();
        evidence.add(Sentence.of("/bodies", "bodies.criteria.agreements.bodies", agreed, (long) bodies.size()));
        missing.ifPresent(body -> evidence.add(Sentence.of(
                "/bodies/" + body.slug(),
                body.ruled() ? "bodies.criteria.agreements.noHead" : "bodies.criteria.agreements.noRules",
                body.name())));
        return new Judgement(
                State.of(!bodies.isEmpty() && missing.isEmpty(), agreed > 0),
                evidence,
                missing.map(body -> Sentence.of(
                                "/bodies/" + body.slug() + (body.ruled() ? "/officers/new" : "/rules"),
                                body.ruled() ? "bodies.criteria.agreements.choose" : "bodies.criteria.agreements.write",
                                body.name()))
                        .orElseGet(() -> Sentence.of("/bodies", "bodies.criteria.agreements.keep")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package org.vorort.plan.secured;

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

/**
 * "Begrenzung kommunaler Ressourcen und Probleme bei Aufrechterhaltung der Integrationsinfrastruktur": posts that are paid for
 * beyond the end of the year, and nothing overdue (domain.md 6.3, S5).
 */
@Component
class PaidPosts implements Criterion {

    private static final int PER_CENT = 100;

    private final ReadFundings readFundings;

    PaidPosts(ReadFundings readFundings) {
        this.readFundings = readFundings;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 5, "resources", "plan.criteria.resources.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("secured", 80, 1, PER_CENT));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var picture = readFundings.picture(municipality);
        var share = picture.posts().isEmpty()
                ? 0
                : picture.beyond().getFirst().secured().percent();
        var overdue = picture.overdue().size();
        var enough = share >= limits.of("secured") && overdue == 0;
        return new Judgement(
                State.of(enough, share > 0),
                List.of(
                        Sentence.of(
                                "/funding",
                                "plan.criteria.resources.secured",
                                (long) picture.posts().size(),
                                share),
                        Sentence.of("/funding", "plan.criteria.resources.overdue", overdue)),
                picture.isEmpty()
                        ? Sentence.of("/funding", "plan.criteria.resources.enter")
                        : Sentence.of("/funding", "plan.criteria.resources.look"));
    }
}

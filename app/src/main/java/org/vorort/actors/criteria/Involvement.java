package org.vorort.actors.criteria;

import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueEntry;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limit;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;

/** "Einbindung der relevanten Akteure und Multiplikatoren": how many of the actor groups take part (domain.md 6.5, N1). */
@Component
class Involvement implements Criterion {

    private static final int PER_CENT = 100;

    private final InvolvementStore store;
    private final Catalogues catalogues;

    Involvement(InvolvementStore store, Catalogues catalogues) {
        this.store = store;
        this.catalogues = catalogues;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 1, "involvement", "actors.criteria.involvement.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("organisations", 10, 1, 10_000), new Limit("groups", 50, 1, PER_CENT));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var wanted = catalogues.all(municipality, Catalogue.GROUP).stream()
                .filter(CatalogueEntry::active)
                .map(CatalogueEntry::key)
                .toList();
        var byGroup = store.byGroup(municipality);
        var organisations = byGroup.values().stream().mapToLong(Long::longValue).sum();
        var covered = wanted.stream().filter(byGroup::containsKey).count();
        var enough = covered * PER_CENT >= (long) limits.of("groups") * wanted.size();
        return new Judgement(
                State.of(enough && organisations >= limits.of("organisations"), organisations > 0),
                List.of(Sentence.of(
                        "/matrix", "actors.criteria.involvement.groups", organisations, covered, (long) wanted.size())),
                organisations < limits.of("organisations")
                        ? Sentence.of("/organisations/new", "actors.criteria.involvement.enter")
                        : Sentence.of("/outreach", "actors.criteria.involvement.reach"));
    }
}

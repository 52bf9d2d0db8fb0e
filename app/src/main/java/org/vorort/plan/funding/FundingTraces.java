package org.vorort.plan.funding;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** For which fundings somebody is responsible: told, forgotten, and moved with a merge. */
@Component
@Order(42)
class FundingTraces implements Traces, OrganisationTraces {

    private final FundingStore store;
    private final Texts texts;

    FundingTraces(FundingStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "plan.funding.title");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var facts = new ArrayList<Fact>();
        for (var funding : store.all(municipality)) {
            if (funding.responsible().filter(person::equals).isPresent()) {
                facts.add(new Fact(funding.programme(), texts.text(language, "plan.funding.isResponsible")));
            }
        }
        return facts;
    }

    /** The database lets go of the responsible person; the funding waits for a new one. */
    @Override
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {}

    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        store.move(municipality, from, to);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        store.move(municipality, from, to);
    }
}

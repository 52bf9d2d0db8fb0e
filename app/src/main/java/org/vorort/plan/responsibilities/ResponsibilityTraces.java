package org.vorort.plan.responsibilities;

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
import org.vorort.plan.areas.KeepAreas;
import org.vorort.plan.areas.TaskArea;
import org.vorort.plan.parties.ChooseParties;
import org.vorort.shell.Texts;

/** For what somebody is a contact: told, forgotten, and moved with a merge. */
@Component
@Order(41)
class ResponsibilityTraces implements Traces, OrganisationTraces {

    private final ResponsibilityStore store;
    private final KeepAreas areas;
    private final ChooseParties parties;
    private final Texts texts;

    ResponsibilityTraces(ResponsibilityStore store, KeepAreas areas, ChooseParties parties, Texts texts) {
        this.store = store;
        this.areas = areas;
        this.parties = parties;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "plan.responsibilities.title");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var facts = new ArrayList<Fact>();
        for (var one : store.all(municipality)) {
            if (one.contact().filter(person::equals).isPresent()) {
                var area =
                        areas.find(municipality, one.area()).map(TaskArea::name).orElse("");
                var who = parties.name(municipality, one.party());
                facts.add(new Fact(area, texts.text(language, "plan.responsibilities.contactOf", who)));
            }
        }
        return facts;
    }

    /** The database lets go of the contact with the person; the entry waits for a new one, which a finding says. */
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

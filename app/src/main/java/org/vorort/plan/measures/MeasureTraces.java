package org.vorort.plan.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** For which measures somebody is responsible: told, forgotten, and moved with a merge. */
@Component
@Order(39)
class MeasureTraces implements Traces, OrganisationTraces {

    private final MeasureStore store;
    private final MeasureTraceStore traces;
    private final People people;
    private final SignedLinks links;
    private final Texts texts;

    MeasureTraces(MeasureStore store, MeasureTraceStore traces, People people, SignedLinks links, Texts texts) {
        this.store = store;
        this.traces = traces;
        this.people = people;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "plan.measures.traces");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var facts = new ArrayList<Fact>();
        for (var measure : of(municipality, person)) {
            var state = texts.text(
                    language, "plan.measures.state." + measure.state().code());
            var end = measure.until().map((LocalDate day) -> ", " + Formats.date(language, day));
            facts.add(new Fact(measure.title(), state + end.orElse("")));
        }
        return facts;
    }

    /** The measure waits for somebody else; the links of who is erased open nothing any more. */
    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        for (var measure : of(municipality, person)) {
            links.revoke(Measures.LINK, measure.id().toString());
        }
        people.byId(municipality, person).ifPresent(known -> traces.forget(municipality, person, known.name()));
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        traces.move(municipality, from, to);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        traces.move(municipality, from, to);
    }

    private List<Measure> of(MunicipalityId municipality, PersonId person) {
        return store.all(municipality).stream()
                .filter(measure -> measure.owner().person().equals(Optional.of(person)))
                .toList();
    }
}

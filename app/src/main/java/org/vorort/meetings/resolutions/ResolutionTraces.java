package org.vorort.meetings.resolutions;

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
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What somebody carries out: told, left to somebody else, and moved with a merge. */
@Component
@Order(31)
class ResolutionTraces implements Traces, OrganisationTraces {

    private static final int ALL = 10_000;

    private final ResolutionStore store;
    private final Texts texts;

    ResolutionTraces(ResolutionStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.resolutions.trace");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var theirs = ResolutionSearch.all().of(person);
        return store.find(municipality, theirs, ALL, 0).stream()
                .map(resolution -> new Fact(resolution.name(), said(resolution, language)))
                .toList();
    }

    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        store.forget(municipality, person);
    }

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

    private String said(Resolution resolution, Language language) {
        var state = texts.text(
                language,
                "meetings.resolutions.state." + resolution.followUp().state().code());
        return resolution
                .due()
                .map(day ->
                        texts.text(language, "meetings.resolutions.handover.due", state, Formats.date(language, day)))
                .orElse(state);
    }
}

package org.vorort.meetings.written;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Texts;

/** What somebody voted in writing: told, separated from their name, and moved with a merge. */
@Component
@Order(32)
class WrittenTraces implements Traces, OrganisationTraces {

    private final WrittenStore store;
    private final SlipStore slips;
    private final SignedLinks links;
    private final Texts texts;

    WrittenTraces(WrittenStore store, SlipStore slips, SignedLinks links, Texts texts) {
        this.store = store;
        this.slips = slips;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.written.title");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        return slips.of(municipality, person).stream()
                .map(slip -> new Fact(title(municipality, slip), said(slip, language)))
                .toList();
    }

    /** The vote stays without a name, as it was counted. */
    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        for (var slip : slips.of(municipality, person)) {
            links.revoke(CirculateWritten.PURPOSE, slip.id().toString());
        }
        slips.forget(municipality, person);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        slips.move(municipality, from, to);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        slips.move(municipality, from, to);
    }

    private String title(MunicipalityId municipality, Slip slip) {
        return store.find(municipality, slip.written()).map(Written::title).orElse("");
    }

    private String said(Slip slip, Language language) {
        var answer =
                texts.text(language, "meetings.written.answer." + slip.answer().code());
        return slip.words().isEmpty() ? answer : answer + ", " + slip.words();
    }
}

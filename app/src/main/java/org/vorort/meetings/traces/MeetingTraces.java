package org.vorort.meetings.traces;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.OrganisationTraces;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.invitations.InviteeId;
import org.vorort.meetings.invitations.OpenInvitation;
import org.vorort.meetings.traces.MeetingTraceStore.Needs;
import org.vorort.meetings.traces.MeetingTraceStore.Trace;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/**
 * What the meetings know about a person: told, forgotten, and moved with a merge. Minutes that were sent round keep the names of
 * their day, as a paper file does (GDPR Art. 17 (3) b).
 */
@Component
@Order(30)
class MeetingTraces implements Traces, OrganisationTraces {

    private final MeetingTraceStore traces;
    private final MeetingMergeStore merges;
    private final People people;
    private final OpenInvitation openInvitation;
    private final Texts texts;

    MeetingTraces(
            MeetingTraceStore traces,
            MeetingMergeStore merges,
            People people,
            OpenInvitation openInvitation,
            Texts texts) {
        this.traces = traces;
        this.merges = merges;
        this.people = people;
        this.openInvitation = openInvitation;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.list.title");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var facts = new ArrayList<Fact>();
        for (var trace : traces.of(municipality, person)) {
            var label = trace.starts()
                    .map(at -> trace.title() + ", " + Formats.dateTime(language, at))
                    .orElse(trace.title());
            var said = said(municipality, trace, language);
            said.removeIf(String::isEmpty);
            facts.add(new Fact(label, String.join(", ", said)));
        }
        return facts;
    }

    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        traces.of(municipality, person).forEach(trace -> revoke(trace.invitee()));
        people.byId(municipality, person).ifPresent(known -> traces.forgetProposer(municipality, person, known.name()));
        traces.forgetAuthor(municipality, person);
        traces.forgetWords(municipality, person);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        for (var twice : merges.twice(municipality, from, to)) {
            revoke(twice.other());
            merges.unite(municipality, twice);
        }
        merges.move(municipality, from, to);
    }

    @Override
    @Transactional
    public void move(MunicipalityId municipality, OrganisationId from, OrganisationId to) {
        merges.move(municipality, from, to);
    }

    private List<String> said(MunicipalityId municipality, Trace trace, Language language) {
        var invited = Formats.dateTime(language, trace.invitedAt());
        var way = texts.text(language, "meetings.roll.way." + trace.way());
        var answer = texts.text(language, "meetings.roll.answer." + trace.reply());
        var said = new ArrayList<String>();
        said.add(texts.text(language, "meetings.roll.role." + trace.role()));
        said.add(texts.text(language, "meetings.trace.invited", invited, way));
        said.add(texts.text(language, "meetings.trace.answer", answer));
        said.add(trace.words());
        said.addAll(needs(trace.needs(), language));
        if (!trace.presence().isEmpty()) {
            said.add(texts.text(language, "meetings.trace.presence." + trace.presence()));
        }
        for (var words : traces.objections(municipality, trace.invitee())) {
            said.add(texts.text(language, "meetings.trace.objection", words));
        }
        return said;
    }

    private void revoke(UUID invitee) {
        openInvitation.close(new InviteeId(invitee));
    }

    private List<String> needs(Needs needs, Language language) {
        var said = new ArrayList<String>();
        if (!needs.interpreter().isEmpty()) {
            said.add(texts.text(language, "meetings.needs.interpreter") + ": " + needs.interpreter());
        }
        if (!needs.childcare().isEmpty()) {
            said.add(texts.text(language, "meetings.needs.childcare") + ": " + needs.childcare());
        }
        if (needs.wheelchair()) {
            said.add(texts.text(language, "meetings.needs.wheelchair"));
        }
        said.add(needs.other());
        return said;
    }
}

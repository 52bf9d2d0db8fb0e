package org.vorort.meetings.datepoll;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Texts;

/** What date polls know about a person: told, deleted, and moved with a merge. */
@Component
@Order(31)
class PollTraces implements Traces {

    private final PollStore polls;
    private final RespondentStore respondents;
    private final Meetings meetings;
    private final OpenPollLink openPollLink;
    private final Texts texts;

    PollTraces(
            PollStore polls, RespondentStore respondents, Meetings meetings, OpenPollLink openPollLink, Texts texts) {
        this.polls = polls;
        this.respondents = respondents;
        this.meetings = meetings;
        this.openPollLink = openPollLink;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.datepoll.traces");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        var facts = new ArrayList<Fact>();
        for (var one : respondents.of(municipality, person)) {
            var poll = polls.find(municipality, one.poll()).orElseThrow();
            var title = meetings.byId(municipality, poll.meeting())
                    .map(Meeting::title)
                    .orElse("");
            var said = new ArrayList<String>();
            for (var slot : poll.slots()) {
                one.answer(slot)
                        .ifPresent(fit -> said.add(slot.text(language) + ": "
                                + texts.text(language, "meetings.datepoll.fit." + fit.code())));
            }
            if (said.isEmpty()) {
                said.add(texts.text(language, "meetings.datepoll.silent"));
            }
            if (!one.remark().isEmpty()) {
                said.add(one.remark());
            }
            facts.add(new Fact(title, String.join("; ", said)));
        }
        return facts;
    }

    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        for (var one : respondents.of(municipality, person)) {
            remove(municipality, one);
        }
    }

    /** Nobody is asked twice in one poll: the answer is kept, and with it the vote of either. */
    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        var staying = respondents.of(municipality, to);
        for (var going : respondents.of(municipality, from)) {
            for (var other : staying) {
                if (other.poll().equals(going.poll())) {
                    unite(municipality, going, other);
                }
            }
        }
        respondents.move(municipality, from, to);
    }

    private void unite(MunicipalityId municipality, Respondent going, Respondent staying) {
        var keepsGoing = going.hasAnswered() && !staying.hasAnswered();
        var kept = keepsGoing ? going : staying;
        var gone = keepsGoing ? staying : going;
        if (gone.voting() && !kept.voting()) {
            respondents.inheritSeat(municipality, kept, gone);
        }
        remove(municipality, gone);
    }

    private void remove(MunicipalityId municipality, Respondent one) {
        openPollLink.close(one.id());
        respondents.delete(municipality, one.id());
    }
}

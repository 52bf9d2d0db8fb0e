package org.vorort.meetings.feeds;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.actors.traces.Traces;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.feeds.FeedOwner.OfPerson;
import org.vorort.shell.Texts;

/** Somebody's own calendar: told, closed, and kept by one of two entries that become one. */
@Component
@Order(34)
class FeedTraces implements Traces {

    private final FeedStore store;
    private final Texts texts;

    FeedTraces(FeedStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.audit.feed");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fact> about(MunicipalityId municipality, PersonId person, Language language) {
        return store.link(municipality, new OfPerson(person)).stream()
                .map(_ -> new Fact(
                        texts.text(language, "meetings.feeds.mine"), texts.text(language, "meetings.feeds.trace")))
                .toList();
    }

    @Override
    @Transactional
    public void forget(MunicipalityId municipality, PersonId person, Visitor.Actor by) {
        store.delete(municipality, new OfPerson(person));
    }

    /** An address that is subscribed to goes on; where both have one, that of the entry that stays. */
    @Override
    @Transactional
    public void move(MunicipalityId municipality, PersonId from, PersonId to) {
        if (store.link(municipality, new OfPerson(to)).isPresent()) {
            store.delete(municipality, new OfPerson(from));
        } else {
            store.move(municipality, from, to);
        }
    }
}

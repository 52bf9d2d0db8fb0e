package org.vorort.meetings.searched;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.searched.SearchedWrittenStore.FoundWritten;
import org.vorort.search.Card;
import org.vorort.search.Card.Side;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** Written votes; once carried, they are resolutions like all others. */
@Service
class SearchedWritten implements Searchable {

    private static final Kind WRITTEN =
            new Kind("written", "meetings.searched.written", "meetings.searched.written.many", 85);
    private static final Set<String> INNER = Readers.of(Role.COORDINATOR, Role.LEADERSHIP);

    private final SearchedWrittenStore store;
    private final Bodies bodies;

    SearchedWritten(SearchedWrittenStore store, Bodies bodies) {
        this.store = store;
        this.bodies = bodies;
    }

    @Override
    public String subject() {
        return WRITTEN.code();
    }

    @Override
    public List<Kind> kinds() {
        return List.of(WRITTEN, SearchedMeetings.RESOLUTION);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.ids(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        bodies.all(municipality).forEach(body -> names.put(body.id().value(), body.name()));
        return store.written(municipality, ids).stream()
                .map(found -> card(found, names.getOrDefault(found.body(), "")))
                .toList();
    }

    private static Card card(FoundWritten found, String body) {
        var kind = found.carried() ? SearchedMeetings.RESOLUTION : WRITTEN;
        var sides = found.carried() ? passed(found, body) : List.of(asked(found, body));
        return new Card(found.id(), kind.code(), found.day(), Set.of(found.body()), sides);
    }

    private static Side asked(FoundWritten found, String body) {
        var texts = List.of(found.text(), found.reasons());
        return new Side(INNER, "/written/" + found.id(), found.title(), body, texts, Card.lastDay(found.over()));
    }

    private static List<Side> passed(FoundWritten found, String body) {
        var title = (found.number() + " " + found.title()).strip();
        var lastDay = Card.lastDay(found.over());
        var texts = new ArrayList<>(List.of(found.text()));
        var sides = new ArrayList<Side>();
        if (found.open()) {
            var place = "/minutes/resolutions#resolution-" + found.id();
            sides.add(new Side(Set.of(Readers.EVERYBODY), place, title, body, texts, lastDay));
        }
        texts.addAll(found.inner());
        sides.addFirst(new Side(INNER, "/resolutions/" + found.id(), title, body, texts, lastDay));
        return sides;
    }
}

package org.vorort.meetings.searched;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.searched.SearchedMeetingStore.FoundItem;
import org.vorort.meetings.searched.SearchedMeetingStore.FoundMeeting;
import org.vorort.meetings.searched.SearchedMeetingStore.FoundMinutes;
import org.vorort.search.Card;
import org.vorort.search.Card.Side;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/**
 * A meeting with its agenda, its minutes, and each resolution passed in it. Who was there is in no card: minutes keep names of
 * people who were erased meanwhile (docs/adr/0025), and nobody should be looked for in them.
 */
@Service
class SearchedMeetings implements Searchable {

    static final Kind RESOLUTION =
            new Kind("resolution", "meetings.searched.resolution", "meetings.searched.resolution.many", 80);

    private static final Kind MEETING =
            new Kind("meeting", "meetings.searched.meeting", "meetings.searched.meeting.many", 60);
    private static final Kind MINUTES =
            new Kind("minutes", "meetings.searched.minutes", "meetings.searched.minutes.many", 70);
    private static final Set<String> INNER = Readers.of(Role.COORDINATOR, Role.LEADERSHIP);
    private static final Set<String> ALL = Set.of(Readers.EVERYBODY);

    /** What was found of some meetings. */
    private record Found(
            Map<UUID, List<FoundItem>> items,
            Map<UUID, FoundMinutes> minutes,
            Map<UUID, FoundMinutes> released,
            Map<UUID, String> bodies) {}

    private final SearchedMeetingStore store;
    private final Bodies bodies;

    SearchedMeetings(SearchedMeetingStore store, Bodies bodies) {
        this.store = store;
        this.bodies = bodies;
    }

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public List<Kind> kinds() {
        return List.of(MEETING, MINUTES, RESOLUTION);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.ids(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        var items = new HashMap<UUID, List<FoundItem>>();
        for (var item : store.items(municipality, ids)) {
            items.computeIfAbsent(item.meeting(), _ -> new ArrayList<>()).add(item);
        }
        var names = new HashMap<UUID, String>();
        bodies.all(municipality).forEach(body -> names.put(body.id().value(), body.name()));
        var found = new Found(items, store.minutes(municipality, ids), store.released(municipality, ids), names);
        var cards = new ArrayList<Card>();
        for (var meeting : store.meetings(municipality, ids)) {
            addCards(cards, meeting, found);
        }
        return cards;
    }

    private static void addCards(List<Card> cards, FoundMeeting meeting, Found found) {
        var body = found.bodies().getOrDefault(meeting.body(), "");
        var items = found.items().getOrDefault(meeting.id(), List.of());
        cards.add(card(meeting, MEETING, List.of(meeting(meeting, items, body))));
        if (!meeting.hasMinutes()) {
            return;
        }
        cards.add(card(meeting, MINUTES, minutes(meeting, items, found, body)));
        for (var item : items) {
            if (item.resolution().isPresent()) {
                cards.add(card(meeting, RESOLUTION, resolution(meeting, item, body)));
            }
        }
    }

    private static Card card(FoundMeeting meeting, Kind kind, List<Side> sides) {
        return new Card(meeting.id(), kind.code(), meeting.day(), Set.of(meeting.body()), sides);
    }

    private static Side meeting(FoundMeeting meeting, List<FoundItem> items, String body) {
        var texts = new ArrayList<String>();
        for (var item : items) {
            texts.add(item.number() + ". " + item.title() + (item.plain().isEmpty() ? "" : ": " + item.plain()));
        }
        texts.add(meeting.place());
        return new Side(
                INNER,
                "/meetings/" + meeting.slug(),
                meeting.title(),
                body,
                texts,
                Card.lastDay(meeting.state().equals("cancelled")));
    }

    private static List<Side> minutes(FoundMeeting meeting, List<FoundItem> items, Found found, String body) {
        var sent = Optional.ofNullable(found.minutes().get(meeting.id()));
        var texts =
                meeting.isWritten() || sent.isEmpty() ? said(items) : sent.get().texts();
        var sides = new ArrayList<Side>();
        sides.add(new Side(
                INNER, "/meetings/" + meeting.slug() + "/minutes", meeting.title(), body, texts, Optional.empty()));
        var released = Optional.ofNullable(found.released().get(meeting.id()));
        if (meeting.isPublished() && released.isPresent()) {
            var page = "/minutes/" + meeting.slug();
            sides.add(new Side(ALL, page, meeting.title(), body, released.get().texts(), Optional.empty()));
        }
        return sides;
    }

    private static List<String> said(List<FoundItem> items) {
        var said = new ArrayList<String>();
        for (var item : items) {
            said.add(item.result());
            said.add(item.motion());
        }
        return said;
    }

    private static List<Side> resolution(FoundMeeting meeting, FoundItem item, String body) {
        var passed = item.resolution().orElseThrow();
        var title = (passed.number() + " " + item.title()).strip();
        var lastDay = Card.lastDay(passed.ended());
        var texts = new ArrayList<>(List.of(passed.text()));
        var sides = new ArrayList<Side>();
        if (meeting.isPublished() && item.open()) {
            var place = "/minutes/resolutions#resolution-" + item.id();
            sides.add(new Side(ALL, place, title, body, texts, lastDay));
        }
        texts.addAll(passed.inner());
        sides.addFirst(new Side(INNER, "/resolutions/" + item.id(), title, body, texts, lastDay));
        return sides;
    }
}

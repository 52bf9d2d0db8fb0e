package org.vorort.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingId;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Texts;

/** The agendas of meetings. Every change stands in the audit trail. */
@Service
public class Agendas {

    private final AgendaStore store;
    private final Audit audit;
    private final OfficeNews news;
    private final Texts texts;

    Agendas(AgendaStore store, Audit audit, OfficeNews news, Texts texts) {
        this.store = store;
        this.audit = audit;
        this.news = news;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public Agenda of(MunicipalityId municipality, MeetingId meeting) {
        return Agenda.of(store.of(municipality, meeting));
    }

    /** An item of this meeting. */
    @Transactional(readOnly = true)
    public Optional<AgendaItem> find(MunicipalityId municipality, MeetingId meeting, UUID id) {
        return store.find(municipality, id).filter(item -> item.meeting().equals(meeting));
    }

    /** Puts an item at the end of the agenda, before any other business. */
    @Transactional
    public AgendaItem add(
            MunicipalityId municipality, Meeting meeting, AgendaItem.Words words, Origin origin, Visitor.Actor by) {
        return insert(municipality, meeting, words, ItemState.LISTED, origin, "", by);
    }

    /** Keeps what somebody would like to be on the agenda, for the office to decide. */
    @Transactional
    public AgendaItem propose(MunicipalityId municipality, Meeting meeting, AgendaItem.Words words, Visitor.Actor by) {
        var origin = Origin.of(Origin.Kind.PROPOSAL);
        var item = insert(municipality, meeting, words, ItemState.PROPOSED, origin, by.name(), by);
        var line = texts.text(Language.DE, "meetings.told.proposal", by.name(), item.title());
        news.tell(municipality, "proposal", item.id().toString(), line, "/meetings/" + meeting.slug() + "/agenda");
        return item;
    }

    /** Writes the item over the one of the same version. @return false when somebody else changed it meanwhile */
    @Transactional
    public boolean change(MunicipalityId municipality, AgendaItem changed, Visitor.Actor by) {
        var before = store.find(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return false;
        }
        audit.record(by, "itemChanged", subject(changed), before.get().texts(), changed.texts());
        return true;
    }

    /** Moves an item up or down by one place among those that are listed. */
    @Transactional
    public void shift(MunicipalityId municipality, AgendaItem item, boolean up, Visitor.Actor by) {
        var listed = of(municipality, item.meeting()).items();
        var here = indexOf(listed, item.id());
        var there = up ? here - 1 : here + 1;
        if (here < 0 || there < 0 || there >= listed.size()) {
            return;
        }
        var order = new ArrayList<>(listed);
        order.set(here, listed.get(there));
        order.set(there, listed.get(here));
        for (var place = 0; place < order.size(); place++) {
            store.place(municipality, order.get(place).id(), place + 1);
        }
        var before = Map.of("itemPlace", String.valueOf(here + 1));
        audit.record(by, "itemShifted", subject(item), before, Map.of("itemPlace", String.valueOf(there + 1)));
    }

    @Transactional
    public void remove(MunicipalityId municipality, AgendaItem item, Visitor.Actor by) {
        store.delete(municipality, item.id());
        audit.record(by, "itemRemoved", subject(item), item.texts(), Map.of());
    }

    private AgendaItem insert(
            MunicipalityId municipality,
            Meeting meeting,
            AgendaItem.Words words,
            ItemState state,
            Origin origin,
            String proposedBy,
            Visitor.Actor by) {
        var place = makeRoom(municipality, store.of(municipality, meeting.id()));
        var item = new AgendaItem(Ids.fresh(), meeting.id(), place, words, state, origin, proposedBy, 1);
        store.insert(municipality, item);
        audit.record(by, "itemAdded", subject(item), Map.of(), item.texts());
        return item;
    }

    /** The place for another item: the last, or the one before the closing item, which moves on. */
    private int makeRoom(MunicipalityId municipality, List<AgendaItem> items) {
        if (items.isEmpty()) {
            return 1;
        }
        var last = items.getLast();
        if (last.origin().kind() != Origin.Kind.CLOSING) {
            return last.position() + 1;
        }
        store.place(municipality, last.id(), last.position() + 1);
        return last.position();
    }

    private static int indexOf(List<AgendaItem> items, UUID id) {
        for (var index = 0; index < items.size(); index++) {
            if (items.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }

    private static Audit.Subject subject(AgendaItem item) {
        return new Audit.Subject("agendaItem", item.id().toString(), item.title());
    }
}

package org.vorort.meetings.minutes;

import java.time.Clock;
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
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.invitations.InviteeId;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Texts;

/** Takes an objection to minutes that are round, and what became of it. */
@Service
public class RaiseObjection {

    private final MinutesStore store;
    private final ObjectionStore objections;
    private final Audit audit;
    private final OfficeNews news;
    private final Texts texts;
    private final Clock clock;

    RaiseObjection(
            MinutesStore store, ObjectionStore objections, Audit audit, OfficeNews news, Texts texts, Clock clock) {
        this.store = store;
        this.objections = objections;
        this.audit = audit;
        this.news = news;
        this.texts = texts;
        this.clock = clock;
    }

    /** Objects to the newest version, also after its time, as long as nothing is approved. @return false where it is too late */
    @Transactional
    public boolean object(
            MunicipalityId municipality,
            Meeting meeting,
            InviteeId invitee,
            String item,
            String words,
            Visitor.Actor by) {
        var newest = store.versions(municipality, meeting.id()).stream().findFirst();
        if (meeting.state() != MeetingState.CIRCULATING || newest.isEmpty()) {
            return false;
        }
        var about = newest.get().text().items().stream()
                .map(MinutesText.Item::id)
                .filter(id -> id.toString().equals(item))
                .findFirst();
        objections.insert(
                municipality,
                meeting.id(),
                new Objection(
                        Ids.fresh(),
                        newest.get().number(),
                        Optional.of(invitee),
                        about,
                        words,
                        Objection.State.OPEN,
                        "",
                        clock.instant()));
        audit.record(by, "objected", subject(meeting), Map.of(), Map.of("objection", words));
        var line = texts.text(Language.DE, "meetings.told.objection", by.name(), meeting.title());
        news.tell(municipality, "objection", invitee.toString(), line, "/meetings/" + meeting.slug() + "/minutes");
        return true;
    }

    /** @return false where it was settled already */
    @Transactional
    boolean settle(
            MunicipalityId municipality,
            Meeting meeting,
            UUID id,
            Objection.State state,
            String answer,
            Visitor.Actor by) {
        var settled = objections.settle(municipality, meeting.id(), id, state, answer);
        if (settled) {
            var after = Map.of("settled", state.code(), "reply", answer);
            audit.record(by, "objectionSettled", subject(meeting), Map.of(), after);
        }
        return settled;
    }

    private static Audit.Subject subject(Meeting meeting) {
        return new Audit.Subject("meeting", meeting.id().toString(), meeting.title());
    }
}

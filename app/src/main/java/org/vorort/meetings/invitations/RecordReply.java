package org.vorort.meetings.invitations;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.invitations.Reply.Answer;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Texts;

/**
 * Takes an answer, however it came: by the link, by a calendar program or on the phone. Whoever declines lets the deputy be
 * asked; whoever changes their mind gets the seat back.
 */
@Service
public class RecordReply {

    /** What came of it. */
    public sealed interface Result {
        /** @param deputy who is asked now to stand in */
        record Noted(Invitee invitee, Optional<Invitee> deputy) implements Result {}

        record Cancelled(Meeting meeting) implements Result {}

        /** The meeting has taken place. */
        record TooLate() implements Result {}

        /** They are not on the list any more, such as a deputy who is not needed. */
        record NotInvited() implements Result {}
    }

    private final Meetings meetings;
    private final InviteeStore store;
    private final TellInvitees tellInvitees;
    private final Audit audit;
    private final OfficeNews news;
    private final Texts texts;

    RecordReply(
            Meetings meetings,
            InviteeStore store,
            TellInvitees tellInvitees,
            Audit audit,
            OfficeNews news,
            Texts texts) {
        this.meetings = meetings;
        this.store = store;
        this.tellInvitees = tellInvitees;
        this.audit = audit;
        this.news = news;
        this.texts = texts;
    }

    @Transactional
    public Result reply(MunicipalityId municipality, InviteeId id, Reply reply, Visitor.Actor by) {
        var found = store.find(municipality, id);
        var meeting = found.flatMap(invitee -> meetings.byId(municipality, invitee.meeting()));
        if (found.isEmpty() || meeting.isEmpty()) {
            return new Result.NotInvited();
        }
        if (meeting.get().state() == MeetingState.CANCELLED) {
            return new Result.Cancelled(meeting.get());
        }
        if (meeting.get().state() != MeetingState.INVITED) {
            return new Result.TooLate();
        }
        store.lock(municipality, meeting.get().id());
        return write(municipality, meeting.get(), found.get(), reply, by);
    }

    /** Notes what somebody needs. @return false where they are not on the list any more */
    @Transactional
    public boolean need(MunicipalityId municipality, InviteeId id, Needs needs) {
        var found = store.find(municipality, id);
        found.ifPresent(invitee -> store.update(municipality, invitee.needing(needs)));
        return found.isPresent();
    }

    private Result write(MunicipalityId municipality, Meeting meeting, Invitee before, Reply reply, Visitor.Actor by) {
        var invitee = before.answering(reply);
        store.update(municipality, invitee);
        audit.record(
                by,
                "replied",
                new Audit.Subject("meeting", meeting.id().toString(), meeting.title()),
                Map.of("answer", before.reply().answer().code()),
                Map.of("answer", reply.answer().code()));
        if (reply.answer() == Answer.NO && !before.said(Answer.NO)) {
            tellOffice(municipality, meeting, before, by);
            return new Result.Noted(invitee, tellInvitees.callDeputy(municipality, meeting, invitee, by));
        }
        if (reply.answer() == Answer.YES && before.said(Answer.NO)) {
            tellInvitees.releaseDeputies(municipality, meeting, invitee, by);
        }
        return new Result.Noted(invitee, Optional.empty());
    }

    private void tellOffice(MunicipalityId municipality, Meeting meeting, Invitee invitee, Visitor.Actor by) {
        if (by.account().isEmpty()) {
            var line = texts.text(Language.DE, "meetings.told.declined", by.name(), meeting.title());
            var path = "/meetings/" + meeting.slug() + "/invitees";
            news.tell(municipality, "decline", invitee.id().toString(), line, path);
        }
    }
}

package org.vorort.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting.Reasons;

/** The meetings of a municipality. Every change stands in the audit trail. */
@Service
public class Meetings {

    private final MeetingStore store;
    private final Audit audit;
    private final Clock clock;

    Meetings(MeetingStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug);
    }

    @Transactional(readOnly = true)
    public Optional<Meeting> byId(MunicipalityId municipality, MeetingId id) {
        return store.find(municipality, id);
    }

    /** All meetings, newest day first; those without a day before all others. */
    @Transactional(readOnly = true)
    public List<Meeting> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    /** The meetings of a body, newest day first. */
    @Transactional(readOnly = true)
    public List<Meeting> of(MunicipalityId municipality, BodyId body) {
        return store.of(municipality, body);
    }

    /** Plans a meeting: a draft as long as it has no day. */
    @Transactional
    public Meeting plan(MunicipalityId municipality, Body body, MeetingDetails details, Visitor.Actor by) {
        var state = details.starts().isPresent() ? MeetingState.SCHEDULED : MeetingState.DRAFT;
        var meeting = new Meeting(
                MeetingId.fresh(),
                body.id(),
                free(municipality, MeetingSlug.of(body.slug(), details)),
                details,
                state,
                Reasons.NONE,
                0,
                Optional.empty(),
                clock.instant(),
                1);
        store.insert(municipality, meeting);
        audit.record(by, "meetingPlanned", subject(meeting), Map.of(), details.texts());
        return meeting;
    }

    /**
     * Writes other details over those of the same version. Its address follows the day until somebody was invited; a draft that
     * gets a day is scheduled.
     *
     * @return the meeting as it is now; empty when somebody else changed it meanwhile
     */
    @Transactional
    public Optional<Meeting> correct(
            MunicipalityId municipality, Meeting meeting, Body body, MeetingDetails details, Visitor.Actor by) {
        var dated = details.starts().isPresent();
        var fixed = meeting.invitedAt().isPresent()
                || details.day().equals(meeting.details().day());
        var slug = fixed ? meeting.slug() : free(municipality, MeetingSlug.of(body.slug(), details));
        var changed = meeting.with(details, slug);
        if (meeting.state() == MeetingState.DRAFT && dated) {
            changed = changed.in(MeetingState.SCHEDULED);
        } else if (meeting.state() == MeetingState.SCHEDULED && !dated) {
            changed = changed.in(MeetingState.DRAFT);
        }
        return write(municipality, changed, "meetingChanged", meeting.details().texts(), details.texts(), by);
    }

    /**
     * Lets the meeting come further, or go back where the table allows it.
     *
     * @throws IllegalArgumentException where the table of states does not allow it; ask it before
     */
    @Transactional
    public Optional<Meeting> move(MunicipalityId municipality, Meeting meeting, Meeting changed, Visitor.Actor by) {
        if (!meeting.state().mayBecome(changed.state())) {
            throw new IllegalArgumentException(meeting.state() + " does not become " + changed.state());
        }
        var before = Map.of("state", meeting.state().code());
        var after = Map.of("state", changed.state().code());
        return write(municipality, changed, "meetingMoved", before, after, by);
    }

    /** Writes down why a rule was departed from. */
    @Transactional
    public Optional<Meeting> explain(MunicipalityId municipality, Meeting meeting, Reasons reasons, Visitor.Actor by) {
        var before = Map.of(
                "notice",
                meeting.reasons().notice(),
                "quorum",
                meeting.reasons().quorum());
        var after = Map.of("notice", reasons.notice(), "quorum", reasons.quorum());
        return write(municipality, meeting.because(reasons), "meetingExplained", before, after, by);
    }

    /** Calls it off, for good. */
    @Transactional
    public Optional<Meeting> cancel(MunicipalityId municipality, Meeting meeting, String reason, Visitor.Actor by) {
        var cancelled =
                meeting.in(MeetingState.CANCELLED).because(meeting.reasons().withCancellation(reason));
        return move(municipality, meeting, cancelled, by);
    }

    /** Removes a meeting nobody was invited to, as if it had never been planned. */
    @Transactional
    public void remove(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        store.delete(municipality, meeting.id());
        audit.record(by, "meetingRemoved", subject(meeting), meeting.details().texts(), Map.of());
    }

    private Optional<Meeting> write(
            MunicipalityId municipality,
            Meeting changed,
            String act,
            Map<String, String> before,
            Map<String, String> after,
            Visitor.Actor by) {
        var written = changed.of(changed.version(), clock.instant());
        if (!store.update(municipality, written)) {
            return Optional.empty();
        }
        audit.record(by, act, subject(changed), before, after);
        return Optional.of(written.of(changed.version() + 1, written.changedAt()));
    }

    private String free(MunicipalityId municipality, String wanted) {
        return MeetingSlug.free(wanted, store.slugs(municipality, wanted));
    }

    private static Audit.Subject subject(Meeting meeting) {
        return new Audit.Subject("meeting", meeting.id().toString(), meeting.title());
    }
}

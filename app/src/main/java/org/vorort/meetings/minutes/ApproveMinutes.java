package org.vorort.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.procedure.MinutesApproval;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Formats;

/** Approves minutes: because the next meeting agreed, or because nobody objected in time, as the rules say. Then they are locked. */
@Service
public class ApproveMinutes {

    /** What came of it. */
    sealed interface Result {
        record Approved() implements Result {}

        /** Somebody objected and has no answer yet. */
        record ObjectionsOpen(long count) implements Result {}

        /** The time to object is not over. */
        record TooEarly(LocalDate until) implements Result {}

        /** The rules ask for the next meeting. */
        record NotBySilence() implements Result {}

        record NotNow() implements Result {}
    }

    private final Meetings meetings;
    private final MinutesStore store;
    private final ObjectionStore objections;
    private final Procedures procedures;
    private final Clock clock;

    ApproveMinutes(
            Meetings meetings, MinutesStore store, ObjectionStore objections, Procedures procedures, Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.objections = objections;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Approves them the way the rules ask for. @return false where that cannot be done now */
    @Transactional
    public boolean approve(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var way = bySilence(municipality, meeting) ? Approval.Way.SILENCE : Approval.Way.MEETING;
        return approve(municipality, meeting, way, by) instanceof Result.Approved;
    }

    @Transactional
    Result approve(MunicipalityId municipality, Meeting meeting, Approval.Way way, Visitor.Actor by) {
        var versions = store.versions(municipality, meeting.id());
        if (meeting.state() != MeetingState.CIRCULATING || versions.isEmpty()) {
            return new Result.NotNow();
        }
        var open = objections.of(municipality, meeting.id()).stream()
                .filter(Objection::isOpen)
                .count();
        if (open > 0) {
            return new Result.ObjectionsOpen(open);
        }
        var newest = versions.getFirst();
        if (way == Approval.Way.SILENCE) {
            if (!bySilence(municipality, meeting)) {
                return new Result.NotBySilence();
            }
            if (!today().isAfter(newest.objectionsUntil())) {
                return new Result.TooEarly(newest.objectionsUntil());
            }
        }
        if (meetings.move(municipality, meeting, meeting.in(MeetingState.APPROVED), by)
                .isEmpty()) {
            return new Result.NotNow();
        }
        store.approve(
                municipality, meeting.id(), new Approval(newest.number(), today(), way, by.name(), Optional.empty()));
        return new Result.Approved();
    }

    /** Whether silence approves, by the rules on the day of the meeting; without rules it does. */
    @Transactional(readOnly = true)
    boolean bySilence(MunicipalityId municipality, Meeting meeting) {
        return meeting.details()
                .day()
                .flatMap(day -> procedures.inForce(municipality, meeting.body(), day))
                .map(rules -> rules.approval() == MinutesApproval.SILENCE)
                .orElse(true);
    }

    /** Whether the days to object are over. */
    @Transactional(readOnly = true)
    boolean timeIsUp(MunicipalityId municipality, Meeting meeting) {
        return store.versions(municipality, meeting.id()).stream()
                .findFirst()
                .filter(newest -> today().isAfter(newest.objectionsUntil()))
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}

package org.vorort.meetings.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.agenda.FillAgenda;
import org.vorort.meetings.invitations.TellInvitees;

/** Plans meetings, moves them and calls them off; whoever was invited hears of it in the same step. */
@Service
class PlanMeeting {

    private final Meetings meetings;
    private final FillAgenda fillAgenda;
    private final TellInvitees tellInvitees;

    PlanMeeting(Meetings meetings, FillAgenda fillAgenda, TellInvitees tellInvitees) {
        this.meetings = meetings;
        this.fillAgenda = fillAgenda;
        this.tellInvitees = tellInvitees;
    }

    /** A new meeting with the beginning of an agenda. */
    @Transactional
    public Meeting plan(MunicipalityId municipality, Body body, MeetingDetails details, Visitor.Actor by) {
        var meeting = meetings.plan(municipality, body, details, by);
        fillAgenda.begin(municipality, meeting, by);
        return meeting;
    }

    /**
     * Several meetings, all or none. The first begins as a single one does; what waits for an agenda would be outdated on the
     * others, so it comes onto them when people are invited.
     *
     * @param all the earliest first
     */
    @Transactional
    List<Meeting> planAll(MunicipalityId municipality, Body body, List<MeetingDetails> all, Visitor.Actor by) {
        var planned = new ArrayList<Meeting>();
        for (var details : all) {
            if (planned.isEmpty()) {
                planned.add(plan(municipality, body, details, by));
            } else {
                var meeting = meetings.plan(municipality, body, details, by);
                fillAgenda.beginEmpty(municipality, meeting, by);
                planned.add(meeting);
            }
        }
        return planned;
    }

    /**
     * Writes other details. Whoever was invited gets a new invitation when day, hours or place have changed.
     *
     * @return the meeting as it is now; empty when somebody else changed it meanwhile
     */
    @Transactional
    Optional<Meeting> correct(
            MunicipalityId municipality, Meeting meeting, Body body, MeetingDetails details, Visitor.Actor by) {
        var changed = meetings.correct(municipality, meeting, body, details, by);
        changed.filter(now -> now.sequence() > meeting.sequence())
                .ifPresent(now -> tellInvitees.moved(municipality, now, by));
        return changed;
    }

    /** Calls it off. A meeting nobody was invited to just disappears. @return false when somebody changed it meanwhile */
    @Transactional
    boolean cancel(MunicipalityId municipality, Meeting meeting, String reason, Visitor.Actor by) {
        if (meeting.state() != MeetingState.INVITED) {
            meetings.remove(municipality, meeting, by);
            return true;
        }
        var cancelled = meetings.cancel(municipality, meeting, reason, by);
        cancelled.ifPresent(now -> tellInvitees.cancelled(municipality, now, by));
        return cancelled.isPresent();
    }
}

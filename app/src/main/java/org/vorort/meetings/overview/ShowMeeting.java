package org.vorort.meetings.overview;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.Notice;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.datepoll.DatePolls;
import org.vorort.meetings.invitations.Invitees;
import org.vorort.meetings.invitations.SendInvitations;
import org.vorort.meetings.overview.MeetingPages.MeetingView;

/** Gathers what the page of a meeting shows, in one transaction: it is the page that is opened most. */
@Service
class ShowMeeting {

    private final Meetings meetings;
    private final Bodies bodies;
    private final Agendas agendas;
    private final Invitees invitees;
    private final SendInvitations sendInvitations;
    private final DatePolls datePolls;
    private final Clock clock;

    ShowMeeting(
            Meetings meetings,
            Bodies bodies,
            Agendas agendas,
            Invitees invitees,
            SendInvitations sendInvitations,
            DatePolls datePolls,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.agendas = agendas;
        this.invitees = invitees;
        this.sendInvitations = sendInvitations;
        this.datePolls = datePolls;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<MeetingView> bySlug(MunicipalityId municipality, String slug, boolean mayChange) {
        return meetings.bySlug(municipality, slug).map(meeting -> view(municipality, meeting, mayChange));
    }

    private MeetingView view(MunicipalityId municipality, Meeting meeting, boolean mayChange) {
        var agenda = agendas.of(municipality, meeting.id());
        var notice = meeting.state() == MeetingState.SCHEDULED
                ? sendInvitations.notice(municipality, meeting)
                : Optional.<Notice>empty();
        return new MeetingView(
                meeting,
                bodies.byId(municipality, meeting.body()).orElseThrow(),
                agenda,
                invitees.answers(municipality, meeting),
                notice,
                NextStep.of(meeting, agenda, clock.instant()),
                datePolls.existsFor(municipality, meeting),
                mayChange);
    }
}

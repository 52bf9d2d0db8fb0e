package org.vorort.meetings.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.invitations.SendInvitations;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.shell.Formats;

/** Meetings to which one has to invite now, and items that somebody would like to have on an agenda. */
@Component
@Order(3)
class OpenMeetings implements OpenWork {

    /** How long before the last day on which one can invite in time the office is told. */
    private static final int TOLD_DAYS_BEFORE = 7;

    private final Meetings meetings;
    private final Agendas agendas;
    private final SendInvitations sendInvitations;
    private final Clock clock;

    OpenMeetings(Meetings meetings, Agendas agendas, SendInvitations sendInvitations, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.sendInvitations = sendInvitations;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var toInvite = new ArrayList<Meeting>();
        var withProposals = new ArrayList<Meeting>();
        var proposals = 0L;
        for (var meeting : meetings.all(municipality)) {
            if (isToInviteNow(municipality, meeting)) {
                toInvite.add(meeting);
            }
            if (meeting.state().isAhead()) {
                var proposed = agendas.of(municipality, meeting.id()).proposed().size();
                proposals += proposed;
                if (proposed > 0) {
                    withProposals.add(meeting);
                }
            }
        }
        var waiting = new ArrayList<Waiting>();
        if (!toInvite.isEmpty()) {
            waiting.add(new Waiting("meetings.waiting.invite", toInvite.size(), path(toInvite, "/invitation")));
        }
        if (proposals > 0) {
            waiting.add(new Waiting("meetings.waiting.proposals", proposals, path(withProposals, "/agenda")));
        }
        return waiting;
    }

    private boolean isToInviteNow(MunicipalityId municipality, Meeting meeting) {
        if (meeting.state() != MeetingState.SCHEDULED) {
            return false;
        }
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return sendInvitations
                .notice(municipality, meeting)
                .filter(notice -> notice.days() >= 0)
                .filter(notice -> !notice.lastDay().isAfter(today.plusDays(TOLD_DAYS_BEFORE)))
                .isPresent();
    }

    private static String path(List<Meeting> of, String below) {
        return of.size() == 1 ? "/meetings/" + of.getFirst().slug() + below : "/meetings";
    }
}

package org.vorort.meetings.proceedings;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.agenda.FillAgenda;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.Tasks;
import org.vorort.plan.tasks.TellOwners;

/**
 * Ends a meeting: whoever was not there is noted as absent, owners hear of their tasks, and what was put off comes onto the
 * next agenda if there is one already.
 */
@Service
public class CloseMeeting {

    private final Meetings meetings;
    private final AttendanceStore attendance;
    private final Agendas agendas;
    private final FillAgenda fillAgenda;
    private final Tasks tasks;
    private final TellOwners tellOwners;

    CloseMeeting(
            Meetings meetings,
            AttendanceStore attendance,
            Agendas agendas,
            FillAgenda fillAgenda,
            Tasks tasks,
            TellOwners tellOwners) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.agendas = agendas;
        this.fillAgenda = fillAgenda;
        this.tasks = tasks;
        this.tellOwners = tellOwners;
    }

    /** @return false where somebody else changed the meeting meanwhile */
    @Transactional
    public boolean close(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var held = meetings.move(municipality, meeting, meeting.in(MeetingState.HELD), by);
        if (held.isEmpty()) {
            return false;
        }
        attendance.complete(municipality, meeting.id());
        var items = agendas.of(municipality, meeting.id()).items().stream()
                .map(AgendaItem::id)
                .toList();
        var given =
                tasks.fromAll(municipality, items).stream().filter(Task::isOpen).toList();
        tellOwners.given(municipality, given, by);
        next(municipality, meeting).ifPresent(next -> fillAgenda.complete(municipality, next, by));
        return true;
    }

    /** The next meeting whose agenda nobody has been sent yet; one that still waits for its day comes last. */
    private Optional<Meeting> next(MunicipalityId municipality, Meeting meeting) {
        return meetings.of(municipality, meeting.body()).stream()
                .filter(one -> one.state() == MeetingState.DRAFT || one.state() == MeetingState.SCHEDULED)
                .min(Comparator.comparing(one -> one.details().starts().orElse(Instant.MAX)));
    }
}

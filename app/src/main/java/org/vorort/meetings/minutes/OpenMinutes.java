package org.vorort.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.shell.Formats;

/** Minutes that should have been sent round by now, and objections nobody has answered. */
@Component
@Order(4)
class OpenMinutes implements OpenWork {

    private final Meetings meetings;
    private final ObjectionStore objections;
    private final Procedures procedures;
    private final Clock clock;

    OpenMinutes(Meetings meetings, ObjectionStore objections, Procedures procedures, Clock clock) {
        this.meetings = meetings;
        this.objections = objections;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var late = new ArrayList<Meeting>();
        var objected = new ArrayList<Meeting>();
        var open = 0L;
        for (var meeting : meetings.all(municipality)) {
            if (isLate(municipality, meeting)) {
                late.add(meeting);
            }
            if (meeting.state().awaitsMinutes()) {
                var here = objections.of(municipality, meeting.id()).stream()
                        .filter(Objection::isOpen)
                        .count();
                open += here;
                if (here > 0) {
                    objected.add(meeting);
                }
            }
        }
        var waiting = new ArrayList<Waiting>();
        if (!late.isEmpty()) {
            waiting.add(new Waiting("meetings.waiting.minutes", late.size(), path(late)));
        }
        if (open > 0) {
            waiting.add(new Waiting("meetings.waiting.objections", open, path(objected)));
        }
        return waiting;
    }

    private boolean isLate(MunicipalityId municipality, Meeting meeting) {
        var state = meeting.state();
        if (state != MeetingState.HELD && state != MeetingState.MINUTES_DRAFT) {
            return false;
        }
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var held = meeting.details().day().orElseThrow();
        return procedures
                .inForce(municipality, meeting.body(), held)
                .map(RulesOfProcedure::minutesDays)
                .filter(days -> held.plusDays(days).isBefore(today))
                .isPresent();
    }

    private static String path(List<Meeting> of) {
        return of.size() == 1 ? "/meetings/" + of.getFirst().slug() + "/minutes" : "/meetings";
    }
}

package org.vorort.meetings.handouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.invitations.InviteeId;
import org.vorort.meetings.proceedings.Presence;
import org.vorort.meetings.proceedings.Proceedings;
import org.vorort.meetings.proceedings.Proceedings.Transcript;

/**
 * Who is there, on paper: before and during the meeting a list to be signed, afterwards the proof of who was there, as funders
 * ask for it (domain.md 5.3).
 */
@Component
class PrintAttendance {

    private static final int LINES_FOR_GUESTS = 6;

    /** @param standsFor the name of the member a deputy stands in for; empty for everybody else */
    record Line(String name, String organisation, String role, String standsFor, String presence) {

        boolean is(String other) {
            return presence.equals(other);
        }
    }

    /** @param over whether the meeting is over, so that the list proves something */
    record AttendanceSheet(List<Line> lines, boolean over, int linesForGuests) {

        long count(String presence) {
            return lines.stream().filter(line -> line.is(presence)).count();
        }
    }

    private final Handout handout;
    private final Proceedings proceedings;

    PrintAttendance(Handout handout, Proceedings proceedings) {
        this.handout = handout;
        this.proceedings = proceedings;
    }

    ResponseEntity<byte[]> print(Visitor visitor, Meeting meeting) {
        var over = meeting.state().awaitsMinutes() || meeting.state().isLocked();
        var lines = lines(proceedings.of(visitor.municipality(), meeting));
        return handout.print(
                visitor,
                meeting,
                over ? "meetings.handout.attendance.of" : "meetings.handout.signatures.of",
                over ? "meetings.handout.attendance.file" : "meetings.handout.signatures.file",
                "meetings/handouts/attendancePrint",
                new AttendanceSheet(lines, over, LINES_FOR_GUESTS));
    }

    private static List<Line> lines(Transcript transcript) {
        var byId = new HashMap<InviteeId, Invitee>();
        var invitees = transcript.assembly().roll().invitees();
        invitees.forEach(invitee -> byId.put(invitee.id(), invitee));
        var lines = new ArrayList<Line>();
        for (var invitee : invitees) {
            var member = invitee.standsFor().map(byId::get);
            lines.add(new Line(
                    transcript.names().person(invitee),
                    transcript.names().organisation(invitee),
                    invitee.role().code(),
                    member.map(transcript.names()::person).orElse(""),
                    transcript.assembly().presence(invitee).map(Presence::code).orElse("")));
        }
        return lines;
    }
}

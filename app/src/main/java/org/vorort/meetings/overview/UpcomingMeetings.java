package org.vorort.meetings.overview;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Formats;

/** What a body meets for next, and whose minutes still wait. */
@Service
class UpcomingMeetings {

    /** @param next the meetings that have a day and are not over, the first one first; @param awaiting minutes to settle */
    record Work(List<Meeting> next, List<Meeting> awaiting) {}

    private final Meetings meetings;
    private final Clock clock;

    UpcomingMeetings(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    Work of(MunicipalityId municipality, BodyId body) {
        var now = clock.instant();
        var next = new ArrayList<Meeting>();
        var awaiting = new ArrayList<Meeting>();
        for (var meeting : meetings.of(municipality, body).reversed()) {
            if (meeting.state().awaitsMinutes()) {
                awaiting.add(meeting);
            } else if (meeting.state().isAhead() && ends(meeting).isPresent()) {
                ends(meeting).filter(end -> end.isAfter(now)).ifPresent(_ -> next.add(meeting));
            }
        }
        return new Work(next, awaiting);
    }

    /** When it begins, as a sentence says it. */
    static String when(Meeting meeting, Language language) {
        return meeting.details()
                .starts()
                .map(at -> Formats.dateTime(language, at))
                .orElse("");
    }

    private static Optional<Instant> ends(Meeting meeting) {
        return meeting.details().ends();
    }
}

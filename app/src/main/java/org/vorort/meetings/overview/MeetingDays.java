package org.vorort.meetings.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.plan.measures.BodyDays;

/** The meetings to come, for those who plan something else on the same day. */
@Component
class MeetingDays implements BodyDays {

    private final Meetings meetings;

    MeetingDays(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BodyDay> from(MunicipalityId municipality, LocalDate first) {
        return meetings.all(municipality).stream()
                .filter(meeting -> meeting.state().isAhead())
                .flatMap(MeetingDays::day)
                .filter(one -> !one.day().isBefore(first))
                .toList();
    }

    private static Stream<BodyDay> day(Meeting meeting) {
        return meeting.details().day().stream()
                .map(day -> new BodyDay(meeting.body(), day, meeting.title(), "/meetings/" + meeting.slug()));
    }
}

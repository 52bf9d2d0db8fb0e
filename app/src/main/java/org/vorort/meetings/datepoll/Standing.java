package org.vorort.meetings.datepoll;

import java.time.LocalDate;
import java.util.Locale;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;

/** What a link finds: the poll, and what became of its meeting meanwhile. */
enum Standing {
    /** Answers are taken. */
    ASKING,
    /** Its last day is over; the office has not decided yet. */
    OVER,
    ENDED,
    /** The meeting has a day, by this poll or otherwise. */
    DAY_SET,
    CANCELLED;

    static Standing of(Poll poll, Meeting meeting, LocalDate today) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return CANCELLED;
        }
        if (meeting.state() != MeetingState.DRAFT) {
            return DAY_SET;
        }
        if (poll.state() != PollState.OPEN) {
            return ENDED;
        }
        return poll.lastDay().isBefore(today) ? OVER : ASKING;
    }

    /** Whether the office can still work on it: type in, remind, choose. */
    boolean isOpenToOffice() {
        return this == ASKING || this == OVER;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

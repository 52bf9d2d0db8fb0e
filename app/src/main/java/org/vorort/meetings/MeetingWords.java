package org.vorort.meetings;

import org.vorort.shell.Frame;

/** How a page names the meeting it belongs to. */
public final class MeetingWords {

    private MeetingWords() {}

    /** The title with the day, as most meetings of a body bear the same title. */
    public static String titled(Frame page, Meeting meeting) {
        return meeting.details()
                .day()
                .map(day -> page.text("meetings.titled", meeting.title(), page.date(day)))
                .orElse(meeting.title());
    }
}

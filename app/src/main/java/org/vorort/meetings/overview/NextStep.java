package org.vorort.meetings.overview;

import java.time.Instant;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.agenda.Agenda;

/** What is to be done next for a meeting. There is always exactly one, so that nobody has to remember the order. */
enum NextStep {
    SET_DAY("/edit"),
    WRITE_AGENDA("/agenda"),
    TAKE_UP_PROPOSALS("/agenda"),
    INVITE("/invitation"),
    AWAIT_REPLIES("/invitees"),
    HOLD("/proceedings"),
    WRITE_MINUTES("/minutes"),
    AWAIT_OBJECTIONS("/minutes"),
    RELEASE("/minutes"),
    NOTHING("");

    private final String path;

    NextStep(String path) {
        this.path = path;
    }

    /** Where it is done, below the meeting's address; empty where nothing is to be done. */
    String path() {
        return path;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static NextStep of(Meeting meeting, Agenda agenda, Instant now) {
        return switch (meeting.state()) {
            case DRAFT -> SET_DAY;
            case SCHEDULED -> agenda.items().isEmpty() ? WRITE_AGENDA : INVITE;
            case INVITED -> invited(meeting, agenda, now);
            case HELD, MINUTES_DRAFT -> WRITE_MINUTES;
            case CIRCULATING -> AWAIT_OBJECTIONS;
            case APPROVED -> RELEASE;
            case PUBLISHED, CANCELLED -> NOTHING;
        };
    }

    private static NextStep invited(Meeting meeting, Agenda agenda, Instant now) {
        var begins = meeting.details().starts().orElseThrow();
        if (!now.isBefore(begins.minusSeconds(HOURS_BEFORE * 3600L))) {
            return HOLD;
        }
        return agenda.proposed().isEmpty() ? AWAIT_REPLIES : TAKE_UP_PROPOSALS;
    }

    /** From when on one prepares the room rather than waits for answers. */
    private static final int HOURS_BEFORE = 3;
}

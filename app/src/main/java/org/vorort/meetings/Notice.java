package org.vorort.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether an invitation goes out in time. Notice is counted in calendar days up to the day of the meeting; the day on which
 * it is sent does not count (§ 187 (1) BGB).
 *
 * @param days calendar days between today and the meeting
 * @param asked what the rules in force today ask for
 * @param urgent what they ask for in urgent cases
 * @param lastDay until when one can invite in time
 */
public record Notice(long days, int asked, int urgent, LocalDate lastDay) {

    /** Whether enough notice is given. */
    public enum Verdict {
        IN_TIME,
        /** Only as an urgent matter, with a reason. */
        URGENT,
        /** Not even as an urgent matter; the reason stands in the minutes. */
        TOO_LATE
    }

    /** How it stands with the notice on this day. */
    public static Notice of(int asked, int urgent, LocalDate today, LocalDate meeting) {
        return new Notice(ChronoUnit.DAYS.between(today, meeting), asked, urgent, meeting.minusDays(asked));
    }

    public Verdict verdict() {
        if (days >= asked) {
            return Verdict.IN_TIME;
        }
        return days >= urgent ? Verdict.URGENT : Verdict.TOO_LATE;
    }

    public boolean inTime() {
        return verdict() == Verdict.IN_TIME;
    }
}

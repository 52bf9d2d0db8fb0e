package org.vorort.meetings.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/** The day of the next meeting in a rhythm. */
final class NextDay {

    private static final int LAST_WEEK_THAT_EVERY_MONTH_HAS = 4;

    private NextDay() {}

    /**
     * The same weekday of the same week of the month, so many months later: after the second Thursday of March comes the second
     * Thursday of June. A fifth one counts as the last.
     */
    static LocalDate after(LocalDate day, int months) {
        var month = day.withDayOfMonth(1).plusMonths(months);
        var week = day.get(ChronoField.ALIGNED_WEEK_OF_MONTH);
        return week > LAST_WEEK_THAT_EVERY_MONTH_HAS
                ? month.with(TemporalAdjusters.lastInMonth(day.getDayOfWeek()))
                : month.with(TemporalAdjusters.dayOfWeekInMonth(week, day.getDayOfWeek()));
    }
}

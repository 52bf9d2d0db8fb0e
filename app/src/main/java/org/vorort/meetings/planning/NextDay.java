package org.vorort.meetings.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

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

    /**
     * So many days, none before {@code from}. Each is counted from the same day, so that the last Thursday of a month does not
     * become the fourth on the way.
     *
     * @param anchor a day of the series, taken itself where it is not too early
     */
    static List<LocalDate> series(LocalDate anchor, LocalDate from, int months, int count) {
        var days = new ArrayList<LocalDate>();
        for (var turn = 0; days.size() < count; turn++) {
            var day = after(anchor, turn * months);
            if (!day.isBefore(from)) {
                days.add(day);
            }
        }
        return days;
    }
}

package org.vorort.post.quiet;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.vorort.shell.Formats;

/**
 * When nobody is disturbed, by the clock on the wall.
 *
 * @param starts from then on it is quiet, {@code ends} until then; the same time twice means never
 * @param sundays whether Sundays are quiet from midnight to midnight
 */
record QuietHours(LocalTime starts, LocalTime ends, boolean sundays) {

    /** However quiet a town wants it, so long a mail can leave each day. */
    static final Duration LEFT_OPEN = Duration.ofHours(4);

    private static final Duration DAY = Duration.ofDays(1);

    /** This instant, or the first one after it that is not quiet. */
    Instant next(Instant now) {
        var time = now.atZone(Formats.ZONE);
        while (isQuiet(time)) {
            time = isSunday(time) ? startOf(time.toLocalDate().plusDays(1)) : end(time);
        }
        return time.toInstant();
    }

    boolean leavesRoom() {
        return length().compareTo(DAY.minus(LEFT_OPEN)) <= 0;
    }

    private boolean isQuiet(ZonedDateTime time) {
        return isSunday(time) || isQuiet(time.toLocalTime());
    }

    private boolean isSunday(ZonedDateTime time) {
        return sundays && time.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean isQuiet(LocalTime time) {
        var begun = !time.isBefore(starts);
        var over = !time.isBefore(ends);
        return overMidnight() ? begun || !over : begun && !over;
    }

    private boolean overMidnight() {
        return ends.isBefore(starts);
    }

    /** When the quiet that reigns now ends; an hour that comes twice in autumn is quiet twice. */
    private ZonedDateTime end(ZonedDateTime time) {
        var tomorrow = overMidnight() && !time.toLocalTime().isBefore(starts);
        var day = time.toLocalDate().plusDays(tomorrow ? 1 : 0);
        return day.atTime(ends).atZone(Formats.ZONE).withLaterOffsetAtOverlap();
    }

    private static ZonedDateTime startOf(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE);
    }

    private Duration length() {
        var length = Duration.between(starts, ends);
        return length.isNegative() ? length.plus(DAY) : length;
    }
}

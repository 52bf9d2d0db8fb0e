package org.vorort.meetings.datepoll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.UUID;
import org.vorort.kernel.Language;
import org.vorort.shell.Formats;

/** A day and two hours that are proposed. */
record PollSlot(UUID id, Instant starts, Instant ends) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    LocalDate day() {
        return LocalDate.ofInstant(starts, Formats.ZONE);
    }

    /** Thursday, 14 Jan 2027, 17:00–19:00. */
    String text(Language language) {
        var weekday = day().getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return weekday + ", " + Formats.date(language, day()) + ", " + HOUR.format(starts.atZone(Formats.ZONE)) + "–"
                + Formats.time(language, ends);
    }
}

package org.vorort.meetings;

import java.time.LocalDate;
import java.util.List;

/** The readable address of a meeting: the day and the body. */
final class MeetingSlug {

    private static final String WITHOUT_DAY = "draft";

    private MeetingSlug() {}

    static String of(String body, MeetingDetails details) {
        return details.day().map(LocalDate::toString).orElse(WITHOUT_DAY) + "-" + body;
    }

    /** The wanted address, or the first with a number behind it that nobody has. */
    static String free(String wanted, List<String> taken) {
        var number = 1;
        var slug = wanted;
        while (taken.contains(slug)) {
            number++;
            slug = wanted + "-" + number;
        }
        return slug;
    }
}

package org.vorort.meetings.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar object (RFC 5545, section 3.1): none is longer than 75 octets, and no character is torn. The
 * library folds by characters, so that German and Arabic lines come out too long.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    static String of(String calendar) {
        var folded = new StringBuilder();
        calendar.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var code : line.codePoints().toArray()) {
            var character = Character.toString(code);
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        folded.append("\r\n");
    }
}

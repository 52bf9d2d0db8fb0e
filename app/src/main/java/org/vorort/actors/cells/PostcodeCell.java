package org.vorort.actors.cells;

import java.util.regex.Pattern;

/**
 * Reads a German postcode: five digits, kept as text. Four digits most likely lost their zero in a spreadsheet, but could
 * as well be Swiss or Austrian: that a person decides.
 */
public final class PostcodeCell {

    private static final Pattern POSTCODE = Pattern.compile("(?i)(?:DE?\\s?[-–]\\s?)?([0-9]{5})(?:[\\s,]+(\\D.*))?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[1-9][0-9]{3}");
    private static final String FIRST = "01001";

    private PostcodeCell() {}

    /** The postcode; a town behind it is the rest. */
    public static CellReading<String> read(String raw) {
        var text = CellText.bare(raw);
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        var found = POSTCODE.matcher(text);
        if (found.matches() && found.group(1).compareTo(FIRST) >= 0) {
            return new CellReading.Read<>(found.group(1), found.group(2) == null ? "" : found.group(2));
        }
        return new CellReading.Unreadable<>(
                raw, FOUR_DIGITS.matcher(text).matches() ? CellProblem.POSTCODE_LOST_ZERO : CellProblem.NO_POSTCODE);
    }
}

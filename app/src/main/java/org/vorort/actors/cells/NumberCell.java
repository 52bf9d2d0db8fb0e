package org.vorort.actors.cells;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads degrees of latitude and longitude, with a point or a comma before the decimals. */
public final class NumberCell {

    private static final Pattern DEGREES = Pattern.compile("([+-]?[0-9]{1,9})(?:[.,]([0-9]{1,20}))?\\s*°?");
    private static final int MOST_DECIMALS = 7;
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    private NumberCell() {}

    /** Degrees north, to the centimetre. */
    public static CellReading<BigDecimal> latitude(String raw) {
        return read(raw, MOST_LATITUDE);
    }

    /** Degrees east, to the centimetre. */
    public static CellReading<BigDecimal> longitude(String raw) {
        return read(raw, MOST_LONGITUDE);
    }

    private static CellReading<BigDecimal> read(String raw, int most) {
        var text = CellText.bare(raw).replace('−', '-');
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        var found = DEGREES.matcher(text);
        if (!found.matches()) {
            return new CellReading.Unreadable<>(raw, CellProblem.NO_NUMBER);
        }
        var decimals = found.group(2) == null ? "" : found.group(2);
        var kept = decimals.substring(0, Math.min(decimals.length(), MOST_DECIMALS));
        var degrees = new BigDecimal(found.group(1) + (kept.isEmpty() ? "" : "." + kept));
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            return new CellReading.Unreadable<>(raw, CellProblem.NUMBER_OUT_OF_RANGE);
        }
        return new CellReading.Read<>(degrees, "");
    }
}

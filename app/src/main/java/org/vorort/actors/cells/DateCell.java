package org.vorort.actors.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day: {@code 31.12.2020}, {@code 2020-12-31} as workbooks give it, {@code 31. Dezember 2020}. Never guesses: a
 * year of two digits, slashes ({@code 03/04/2020} is March or April) and months without a day are refused.
 */
public final class DateCell {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\.?\\s*(\\p{L}{3,9})\\.?\\s*(\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?'?\\d{2}");
    private static final Pattern SLASHES = Pattern.compile("\\d{1,4}/\\d{1,2}/\\d{1,4}");
    private static final Pattern NO_DAY = Pattern.compile("(?:(?:\\d{1,2}[./-]\\s?|\\p{L}{3,9}\\.?\\s))?\\d{4}");

    /** Each month by the beginnings of its German and English names. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januar", "january", "jänner"),
            List.of("februar", "february", "feber"),
            List.of("märz", "march", "mrz", "maerz"),
            List.of("april"),
            List.of("mai", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("august"),
            List.of("september"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("dezember", "december"));

    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2200;

    private DateCell() {}

    public static CellReading<LocalDate> read(String raw) {
        var text = CellText.bare(raw);
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(raw, number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var german = GERMAN.matcher(text);
        if (german.matches()) {
            return day(raw, number(german, 3), number(german, 2), number(german, 1));
        }
        var words = WORDS.matcher(text);
        if (words.matches() && month(words.group(2)) > 0) {
            return day(raw, number(words, 3), month(words.group(2)), number(words, 1));
        }
        return new CellReading.Unreadable<>(raw, problem(text));
    }

    private static CellReading<LocalDate> day(String raw, int year, int month, int day) {
        try {
            if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
                return new CellReading.Read<>(LocalDate.of(year, month, day), "");
            }
        } catch (DateTimeException noSuchDay) {
            return new CellReading.Unreadable<>(raw, CellProblem.NO_SUCH_DAY);
        }
        return new CellReading.Unreadable<>(raw, CellProblem.NO_SUCH_DAY);
    }

    private static CellProblem problem(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return CellProblem.YEAR_WITHOUT_CENTURY;
        }
        if (SLASHES.matcher(text).matches()) {
            return CellProblem.DATE_WITH_SLASHES;
        }
        return NO_DAY.matcher(text).matches() ? CellProblem.DATE_INCOMPLETE : CellProblem.NO_DATE;
    }

    /** The month of this word, if the word can only mean one; otherwise 0. */
    private static int month(String word) {
        var lower = word.toLowerCase(Locale.GERMAN);
        var found = 0;
        for (var month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).stream().anyMatch(name -> name.startsWith(lower))) {
                found = found == 0 ? month : -1;
            }
        }
        return Math.max(0, found);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}

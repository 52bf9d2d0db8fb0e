package org.vorort.actors.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day that can be meant in one way only: 01.03.2019, 2019-03-01, 1. März 2019. A year alone, a short year, and
 * 03/04/2019, where nobody knows which is the month, are not guessed.
 */
public final class DateCell {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(\\p{L}{3,9})\\.?\\s+(\\d{4})");
    private static final Pattern ENGLISH =
            Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final List<List<String>> MONTHS = List.of(
            List.of("januar", "jänner", "january", "jan"),
            List.of("februar", "february", "feb"),
            List.of("märz", "march", "mar", "mär"),
            List.of("april", "apr"),
            List.of("mai", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("august", "aug"),
            List.of("september", "sept", "sep"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nov"),
            List.of("dezember", "december", "dez", "dec"));

    private DateCell() {}

    public static CellReading<LocalDate> read(String raw) {
        var text = CellText.bare(raw);
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        var points = POINTS.matcher(text);
        if (points.matches()) {
            return day(raw, points.group(3), number(points, 2), points.group(1));
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(raw, iso.group(1), number(iso, 2), iso.group(3));
        }
        var words = WORDS.matcher(text);
        if (words.matches()) {
            return day(raw, words.group(3), month(words.group(2)), words.group(1));
        }
        var english = ENGLISH.matcher(text);
        if (english.matches()) {
            return day(raw, english.group(3), month(english.group(1)), english.group(2));
        }
        return unreadable(raw);
    }

    private static CellReading<LocalDate> day(String raw, String year, int month, String day) {
        try {
            return new CellReading.Read<>(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)), "");
        } catch (DateTimeException noSuchDay) {
            return unreadable(raw);
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** 0, which no calendar has, for a word that is no month. */
    private static int month(String word) {
        var plain = word.toLowerCase(Locale.ROOT);
        for (var i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(plain)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static CellReading<LocalDate> unreadable(String raw) {
        return new CellReading.Unreadable<>(raw, CellProblem.NO_DATE);
    }
}

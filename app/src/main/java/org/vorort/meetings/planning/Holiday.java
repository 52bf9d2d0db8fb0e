package org.vorort.meetings.planning;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The nine public holidays of all sixteen Länder. Those of single Länder are not known here. */
enum Holiday {
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    GERMAN_UNITY,
    CHRISTMAS_DAY,
    SECOND_CHRISTMAS_DAY;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Holiday> on(LocalDate day) {
        for (var holiday : values()) {
            if (holiday.in(day.getYear()).equals(day)) {
                return Optional.of(holiday);
            }
        }
        return Optional.empty();
    }

    private LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case LABOUR_DAY -> LocalDate.of(year, 5, 1);
            case ASCENSION -> easter(year).plusDays(39);
            case WHIT_MONDAY -> easter(year).plusDays(50);
            case GERMAN_UNITY -> LocalDate.of(year, 10, 3);
            case CHRISTMAS_DAY -> LocalDate.of(year, 12, 25);
            case SECOND_CHRISTMAS_DAY -> LocalDate.of(year, 12, 26);
        };
    }

    /** Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher count it. */
    private static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var moon = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moon + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var count = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}

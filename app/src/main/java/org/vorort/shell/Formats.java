package org.vorort.shell;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.vorort.kernel.Language;

/** Dates, numbers and money as people of a language write them: 23.11.2026, 1.374, 1.250,00 €. */
public final class Formats {

    /** The zone in which people read dates; the database keeps instants. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter GERMAN_TIME = DateTimeFormatter.ofPattern("HH:mm 'Uhr'", Locale.GERMANY);
    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Formats() {}

    public static String date(Language language, LocalDate date) {
        return date.format(language == Language.DE ? GERMAN_DATE : ENGLISH_DATE);
    }

    public static String dateTime(Language language, Instant instant) {
        return date(language, instant.atZone(ZONE).toLocalDate()) + ", " + time(language, instant);
    }

    /** The hour: 17:00 Uhr. */
    public static String time(Language language, Instant instant) {
        return instant.atZone(ZONE).format(language == Language.DE ? GERMAN_TIME : ENGLISH_TIME);
    }

    public static String number(Language language, long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A number with as many decimals as it needs, at most three. */
    public static String decimal(Language language, double number) {
        return NumberFormat.getNumberInstance(language.locale()).format(number);
    }

    /** An amount of whole cents as euros with two decimals. */
    public static String euros(Language language, long amountCents) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        var euros = format.format(java.math.BigDecimal.valueOf(amountCents, 2));
        return language == Language.DE ? euros + " €" : "€" + euros;
    }
}

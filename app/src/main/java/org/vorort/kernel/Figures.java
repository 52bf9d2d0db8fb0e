package org.vorort.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them, in German and in English notation: {@code 1.250,50}, {@code 1,250.50}, {@code 1250},
 * {@code 1 250}. A single point or comma with exactly three digits behind it groups thousands ({@code 1.250} is one thousand
 * two hundred and fifty in both notations), unless a zero stands before it ({@code 0,125}). Nothing else is guessed.
 */
public final class Figures {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009']+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPED_GERMAN = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,6})?");
    private static final Pattern GROUPED_ENGLISH = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d{1,6})?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}[.,]\\d{1,6}");

    private static final int MOST_DIGITS = 15;

    private Figures() {}

    /** The number that was typed; empty where it is none, or could be read in two ways. */
    public static Optional<BigDecimal> read(String typed) {
        var text = SPACES.matcher(typed).replaceAll("").replace('\u2212', '-');
        var negative = text.startsWith("-");
        return positive(negative ? text.substring(1) : text)
                .map(number -> negative ? number.negate() : number)
                .filter(number -> number.precision() - number.scale() <= MOST_DIGITS);
    }

    private static Optional<BigDecimal> positive(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (GROUPED_GERMAN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (GROUPED_ENGLISH.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}

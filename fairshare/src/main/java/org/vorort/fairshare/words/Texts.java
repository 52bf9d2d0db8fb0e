package org.vorort.fairshare.words;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vorort.fairshare.Fraction;

/** The texts of one language, with numbers and money as this language writes them. */
final class Texts {

    private static final int CENTS = 2;

    private final ResourceBundle bundle;
    private final Locale locale;
    private final String currency;

    /** German where it is asked for, otherwise English. @param currency its code, which stands behind amounts; may be empty */
    Texts(Locale asked, String currency) {
        this.locale = asked.getLanguage().equals("de") ? Locale.GERMANY : Locale.UK;
        this.bundle = ResourceBundle.getBundle("org.vorort.fairshare.words.texts", locale);
        this.currency = locale == Locale.GERMANY ? symbol(currency) : currency;
    }

    /** Germans write 100 €, and 100 PLN. */
    private static String symbol(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .map(currency -> currency.getSymbol(Locale.GERMANY))
                .findFirst()
                .orElse(code);
    }

    String of(String key, Object... parts) {
        return new MessageFormat(bundle.getString(key), locale).format(parts);
    }

    /** With two decimals, or none where the amount is whole; rounded only here, where somebody reads it. */
    String money(Fraction amount) {
        var format = NumberFormat.getNumberInstance(locale);
        var decimals = amount.denominator().bitLength() == 1 ? 0 : CENTS;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        var number = format.format(amount.rounded(decimals));
        return currency.isEmpty() ? number : number + "\u00a0" + currency;
    }

    String percent(int part, int whole) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(whole == 0 ? 0 : (double) part / whole);
    }
}

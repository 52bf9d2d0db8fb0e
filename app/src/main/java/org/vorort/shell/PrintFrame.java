package org.vorort.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.vorort.kernel.Language;

/**
 * What surrounds a printed report, as {@link Frame} surrounds a page. A print template declares {@code @param PrintFrame page}
 * and puts its content into {@code @template.shell.print(page = page, content = …)}.
 *
 * @param town whose report it is; stands small on top of every page
 * @param meta one line below the title: what was asked for, and when
 */
public record PrintFrame(Texts texts, Language language, String town, String title, String meta, Format format) {

    /** The paper. Wide tables lie on their side. */
    public enum Format {
        A4,
        A4_LANDSCAPE,
        A3_LANDSCAPE;

        public String style() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    public String count(String key, long number) {
        return texts.count(language, key, number);
    }

    public String date(LocalDate date) {
        return Formats.date(language, date);
    }

    public String dateTime(Instant instant) {
        return Formats.dateTime(language, instant);
    }

    public String number(long number) {
        return Formats.number(language, number);
    }

    /** A number with as many decimals as it needs, at most three. */
    public String decimal(double number) {
        return Formats.decimal(language, number);
    }

    /** An amount of whole cents as euros with two decimals. */
    public String euros(long amountCents) {
        return Formats.euros(language, amountCents);
    }
}

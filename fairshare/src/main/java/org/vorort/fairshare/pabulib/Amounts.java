package org.vorort.fairshare.pabulib;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/** Numbers as files write them, taken at their word; where a word has two meanings it has none. */
final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,60}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d{1,60},\\d{1,30}");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{0,30})?[eE][+-]?\\d{1,2}");

    private final Remarks remarks;

    Amounts(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The number; empty, and a fault noted, where the text is none. @param what it is, as subject of a sentence */
    Optional<BigDecimal> read(String text, int line, int column, String what) throws Unreadable {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (THOUSANDS.matcher(text).matches()) {
            remarks.fault(
                    line,
                    column,
                    what + " is " + text
                            + ", which can be read with a decimal comma or with a comma for thousands; write "
                            + text.replace(',', '.') + " or " + text.replace(",", "") + ".");
            return Optional.empty();
        }
        if (COMMA.matcher(text).matches()) {
            remarks.tolerate(Kind.NUMBER, line, column, what + " is " + text + ", with a comma instead of a point.");
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (EXPONENT.matcher(text).matches()) {
            var number = new BigDecimal(text);
            remarks.tolerate(
                    Kind.NUMBER, line, column, what + " is " + text + ", read as " + number.toPlainString() + ".");
            return Optional.of(new BigDecimal(number.toPlainString()));
        }
        remarks.fault(
                line, column, what + (text.isEmpty() ? " is missing." : " is \"" + text + "\", which is no number."));
        return Optional.empty();
    }
}

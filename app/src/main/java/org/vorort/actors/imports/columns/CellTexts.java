package org.vorort.actors.imports.columns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vorort.actors.ContactWay;
import org.vorort.actors.SearchText;

/** Reads the cells that need no more than their own text. Nothing is guessed: what is not plainly right is not read. */
final class CellTexts {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 10_000;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[^\\S\\n]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
    private static final Pattern MARKUP = Pattern.compile("(?i)<\\s*[/!]?\\s*[a-z][^>]*>?|&#x?[0-9a-f]+;");

    private CellTexts() {}

    static String line(String cell) {
        return INVISIBLE
                .matcher(BLANKS.matcher(cell).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    static String text(String cell) {
        var lines = cell.replace("\r\n", "\n").replace('\r', '\n');
        return BLANKS_IN_LINE
                .matcher(INVISIBLE.matcher(lines).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Pieces of a web page have no place in a name or an address. */
    static boolean hasMarkup(String cell) {
        return MARKUP.matcher(cell).find();
    }

    /** A formula whose value nobody knows. */
    static boolean isFormula(String cell) {
        return cell.startsWith("=") || cell.startsWith("@") || cell.startsWith("\uFF1D");
    }

    /** Degrees with at most six decimals, about ten centimetres. */
    static String degrees(BigDecimal degrees) {
        var rounded = degrees.setScale(6, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static Optional<ContactWay> contactWay(String line) {
        return switch (SearchText.plain(line)) {
            case "telefon", "telefonisch", "tel", "anruf", "phone", "call" -> Optional.of(ContactWay.PHONE);
            case "mail", "e mail", "email", "per mail", "per e mail" -> Optional.of(ContactWay.MAIL);
            case "brief", "post", "briefpost", "schriftlich", "letter" -> Optional.of(ContactWay.LETTER);
            case "besuch", "personlich", "vor ort", "visit", "in person" -> Optional.of(ContactWay.VISIT);
            default -> Optional.empty();
        };
    }
}

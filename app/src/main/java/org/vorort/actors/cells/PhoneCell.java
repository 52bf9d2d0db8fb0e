package org.vorort.actors.cells;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one or several phone numbers as Germans write them. Without an area code a number is not read, as the town's own
 * code would be a guess; neither is a number that the numbering plan does not know, nor one after "Fax".
 */
public final class PhoneCell {

    /**
     * A number that can be dialled.
     *
     * @param number in E.164 form, such as +493031422961
     * @param shown as people read it: 030 31422961
     */
    public record Phone(String number, String shown) {}

    private static final String GERMANY = "DE";
    private static final int GERMAN_CODE = 49;

    /** Between two numbers; a slash with blanks only where a new number begins behind it. */
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|\\r\\n]+\\s*|\\s+(?:oder|und|bzw\\.|o\\.|u\\.|or|and)\\s+|\\s+[–-]\\s+(?=\\+|00|\\(?0\\d)"
                    + "|(?:\\s+/\\s*|/\\s+)(?=\\+|\\(?0\\d)"
                    + "|(?<=\\d)\\s+(?=\\+\\d|\\(0\\d)|\\s+(?=(?i:fax|tel|mobil|handy))");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:telefon|tel\\.?|fon|phone|mobil(?:telefon)?|mob\\.?|handy|privat|dienstlich|büro|t|m)\\s*[.:]*\\s*(?=[+(0-9])");

    private static final Pattern NUMBER = Pattern.compile("[+(0-9][0-9 ()/.\\-–‑]*[0-9](?:\\s*-)?");
    private static final Pattern COMMENT = Pattern.compile("(.*\\d)\\s*(\\([^)]*\\p{L}[^)]*\\)|\\p{L}[^0-9]*)");

    /** Behind the area code a slash parts alternatives ({@code 1234/56}), which are not one number. */
    private static final Pattern SEVERAL = Pattern.compile("^\\+?[0-9 ()]*[0-9].*/.*/.*|^0[0-9 ().\\-–‑]{7,}/.*");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");

    private static final int LONGEST_CHARACTERS = 40;
    private static final int LONGEST_CELL_CHARACTERS = 2_000;

    private PhoneCell() {}

    public static CellReading<List<Phone>> read(String raw) {
        var text = CellText.bare(raw);
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        if (text.length() > LONGEST_CELL_CHARACTERS) {
            return new CellReading.Unreadable<>(raw, CellProblem.NO_PHONE);
        }
        var phones = new ArrayList<Phone>();
        var rest = new ArrayList<String>();
        for (var part : BETWEEN.split(text)) {
            read(part, phones, rest);
        }
        if (phones.isEmpty()) {
            return new CellReading.Unreadable<>(raw, problem(text));
        }
        return new CellReading.Read<>(List.copyOf(phones), CellText.rest(rest));
    }

    private static void read(String part, List<Phone> phones, List<String> rest) {
        var bare = LABEL.matcher(part.strip()).replaceFirst("");
        var comment = COMMENT.matcher(bare);
        var hasComment = comment.matches();
        var phone = phone(hasComment ? comment.group(1).strip() : bare);
        if (phone.isEmpty()) {
            rest.add(part.strip());
            return;
        }
        if (!phones.contains(phone.get())) {
            phones.add(phone.get());
        }
        if (hasComment) {
            rest.add(comment.group(2));
        }
    }

    private static Optional<Phone> phone(String text) {
        var digits = NO_DIGIT.matcher(text).replaceAll("");
        if (text.length() > LONGEST_CHARACTERS
                || !NUMBER.matcher(text).matches()
                || SEVERAL.matcher(text).matches()
                || !digits.startsWith("0") && !digits.startsWith("+")) {
            return Optional.empty();
        }
        try {
            var library = PhoneNumberUtil.getInstance();
            var number = library.parse(text, GERMANY);
            if (!library.isValidNumber(number)) {
                return Optional.empty();
            }
            var isGerman = number.getCountryCode() == GERMAN_CODE;
            var shown = library.format(number, isGerman ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
            return Optional.of(new Phone(library.format(number, PhoneNumberFormat.E164), shown));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static CellProblem problem(String text) {
        var bare = LABEL.matcher(text).replaceFirst("");
        var hasNoCode = NUMBER.matcher(bare).matches()
                && !NO_DIGIT.matcher(bare).replaceAll("").matches("[0+].*");
        return hasNoCode ? CellProblem.PHONE_WITHOUT_AREA_CODE : CellProblem.NO_PHONE;
    }
}

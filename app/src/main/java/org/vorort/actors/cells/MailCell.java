package org.vorort.actors.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one or several mail addresses. They are taken as they stand; only {@code mailto:} and brackets around them are
 * taken away, and the host is written small. A spelled-out "(at)" is no address.
 */
public final class MailCell {

    /** RFC 5321 without quoted names and bare hosts, which no contact list means. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}0-9!#$%&'*+=?^_`{}~-]+(?:\\.[\\p{L}0-9!#$%&'*+=?^_`{}~-]+)*@"
                    + "(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+\\p{L}[\\p{L}0-9-]{0,61}[\\p{L}0-9]");

    private static final int LONGEST_CHARACTERS = 254;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|<>()\\[\\]\"]+|/(?=[^/\\s@]{1,64}@)");

    private static final Pattern FILLER = Pattern.compile("(?i)(e-?)?mail:?|oder|und|or|and|/");
    private static final Pattern LABEL = Pattern.compile("(?i)^((e-?)?mail:)?(mailto:)?");
    private static final Pattern TAIL = Pattern.compile("[.:/]+$");

    private MailCell() {}

    public static CellReading<List<String>> read(String raw) {
        var text = CellText.bare(raw);
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        var mails = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (var part : BETWEEN.split(text)) {
            var mail = address(part);
            if (mail.isPresent()) {
                mails.remove(mail.get());
                mails.add(mail.get());
            } else if (!part.isEmpty() && !FILLER.matcher(part).matches()) {
                rest.add(part);
            }
        }
        if (mails.isEmpty()) {
            var isWeb = rest.stream().allMatch(WebCell::isAddress);
            return new CellReading.Unreadable<>(
                    raw, isWeb && !rest.isEmpty() ? CellProblem.WEB_INSTEAD_OF_MAIL : CellProblem.NO_MAIL);
        }
        return new CellReading.Read<>(List.copyOf(mails), CellText.rest(rest));
    }

    static boolean isAddress(String text) {
        return address(text).isPresent();
    }

    private static Optional<String> address(String part) {
        if (part.length() > LONGEST_CHARACTERS) {
            return Optional.empty();
        }
        var bare = TAIL.matcher(LABEL.matcher(part).replaceFirst("")).replaceFirst("");
        if (!ADDRESS.matcher(bare).matches()) {
            return Optional.empty();
        }
        var at = bare.lastIndexOf('@');
        return Optional.of(bare.substring(0, at) + bare.substring(at).toLowerCase(Locale.ROOT));
    }
}

package org.vorort.actors.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one or several addresses of web pages. {@code https://} is set before what is clearly the name of a host, and
 * nothing else is changed. Addresses that would run a program ({@code javascript:}, {@code data:}) are refused.
 */
public final class WebCell {

    private static final String HOST =
            "(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+(\\p{L}[\\p{L}0-9-]{0,61}[\\p{L}0-9])";
    private static final String PATH = "(?::[0-9]{1,5})?(?:[/?#][^\\s<>\"\\p{Cntrl}]*)?";
    private static final Pattern FULL = Pattern.compile("(?i)https?://" + HOST + PATH);
    private static final Pattern BARE = Pattern.compile("(?i)" + HOST + PATH);
    private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:(?![0-9]).*");
    private static final Pattern BETWEEN = Pattern.compile("[,;|]?\\s+[|]?\\s*");

    /** Endings that make a bare word a host; "St.Maria" and "z.B" are none. */
    private static final Set<String> ENDINGS = Set.of(
            "de",
            "com",
            "org",
            "net",
            "eu",
            "info",
            "biz",
            "at",
            "ch",
            "io",
            "app",
            "jetzt",
            "online",
            "social",
            "berlin",
            "hamburg",
            "koeln",
            "bayern",
            "nrw",
            "ruhr",
            "saarland",
            "wien",
            "tirol",
            "blog",
            "website");

    private static final int LONGEST_CHARACTERS = 2_000;

    private WebCell() {}

    public static CellReading<List<String>> read(String raw) {
        var text = CellText.bare(raw);
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        var addresses = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (var part : BETWEEN.split(text)) {
            if (isUnsafe(part)) {
                return new CellReading.Unreadable<>(raw, CellProblem.UNSAFE_WEB);
            }
            var address = address(part);
            if (address.isPresent()) {
                addresses.remove(address.get());
                addresses.add(address.get());
            } else if (!part.isEmpty()) {
                rest.add(part);
            }
        }
        if (addresses.isEmpty()) {
            var isMail = rest.stream().allMatch(MailCell::isAddress);
            return new CellReading.Unreadable<>(raw, isMail ? CellProblem.MAIL_INSTEAD_OF_WEB : CellProblem.NO_WEB);
        }
        return new CellReading.Read<>(List.copyOf(addresses), CellText.rest(rest));
    }

    static boolean isAddress(String text) {
        return address(text).isPresent();
    }

    private static Optional<String> address(String part) {
        if (part.length() > LONGEST_CHARACTERS) {
            return Optional.empty();
        }
        if (FULL.matcher(part).matches()) {
            return Optional.of(part);
        }
        var bare = BARE.matcher(part);
        var isHost =
                bare.matches() && (part.toLowerCase(Locale.ROOT).startsWith("www.") || ENDINGS.contains(bare.group(1)));
        return isHost ? Optional.of("https://" + part) : Optional.empty();
    }

    private static boolean isUnsafe(String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        return SCHEME.matcher(part).matches()
                && !lower.startsWith("http:")
                && !lower.startsWith("https:")
                && !lower.startsWith("mailto:")
                && !part.endsWith(":");
    }
}

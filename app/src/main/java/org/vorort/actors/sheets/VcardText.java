package org.vorort.actors.sheets;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Prepares the text of address cards: pictures and keys leave before anybody decodes them. */
final class VcardText {

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\n|\\r|\\z)");
    private static final Pattern PROPERTY = Pattern.compile("[^\\s:;]+[;:].*");
    private static final Pattern UNUSED =
            Pattern.compile("(?i)([\\w-]+\\.)?(PHOTO|LOGO|SOUND|KEY|X-MS-OL-DESIGN|X-MS-CARDPICTURE)[;:].*");

    private static final Pattern SOFT_BREAK = Pattern.compile("=\\r?\\n");
    private static final Pattern QUOTED_SIGN = Pattern.compile("=([89A-Fa-f][0-9A-Fa-f])");

    private VcardText() {}

    static boolean isVcard(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    /** The text without the properties that nobody here needs; some programs put megabytes into them. */
    static String withoutPictures(String text) {
        var kept = new StringBuilder();
        var lines = LINE.matcher(text);
        var dropping = false;
        while (lines.find() && lines.end() > lines.start()) {
            var line = lines.group(1);
            // What follows belongs to the picture until a line looks like a property of its own.
            var begins = !line.isEmpty() && !Character.isWhitespace(line.charAt(0));
            dropping = UNUSED.matcher(line).matches()
                    || dropping && !(begins && PROPERTY.matcher(line).matches());
            if (!dropping) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    /** In which encoding quoted-printable signs are meant where the card does not say: old Outlook wrote Windows. */
    static Charset quotedCharset(String text) {
        var unfolded = SOFT_BREAK.matcher(text).replaceAll("");
        var quoted = new ByteArrayOutputStream();
        var signs = QUOTED_SIGN.matcher(unfolded);
        var end = 0;
        while (signs.find()) {
            if (signs.start() > end) {
                // Something stood between: a sign of UTF-8 cannot reach across it.
                quoted.write(' ');
            }
            quoted.write(Integer.parseInt(signs.group(1), 16));
            end = signs.end();
        }
        return isUtf8(quoted.toByteArray()) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

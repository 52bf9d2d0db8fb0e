package org.vorort.network.files;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that GML and Pajek cannot write as such, {@code &quot;} or {@code &#228;}, become the signs they stand for. */
final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});");
    private static final Map<String, String> NAMED =
            Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">", "apos", "'");

    private Entities() {}

    static String resolve(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1), found.group())));
    }

    private static String sign(String name, String written) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, written);
        }
        var hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        var point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : written;
    }
}

package org.vorort.identity;

import java.util.regex.Pattern;

/** Where to go back to, as a page was told by its address. */
public final class Paths {

    /** What an address is made of (RFC 3986, section 2). Browsers send it so; all else would be somebody's trick. */
    private static final Pattern ADDRESS = Pattern.compile("/[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*");

    private Paths() {}

    /** The path if it leads to this server, else the front page: an address must not lead people elsewhere. */
    public static String local(String path) {
        return ADDRESS.matcher(path).matches() && !path.startsWith("//") ? path : "/";
    }
}

package org.vorort.identity;

/** Where to go back to, as a page was told by its address. */
final class Paths {

    private Paths() {}

    /** The path if it leads to this server, else the front page: an address must not lead people elsewhere. */
    static String local(String path) {
        var ours = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0 && printable(path);
        return ours ? path : "/";
    }

    private static boolean printable(String path) {
        return path.chars().allMatch(character -> character > ' ' && character != 0x7f);
    }
}

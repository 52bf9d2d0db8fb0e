package org.vorort.network.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is. A name ends in anything; the content tells. */
enum FileStart {
    XML(NetworkFormat.GRAPHML),
    GML(NetworkFormat.GML),
    PAJEK(NetworkFormat.PAJEK),
    LIST(NetworkFormat.CSV);

    /** PNG, JPEG, GIF, PDF, gzip, 7-Zip, RAR, office files before 2007, RTF: things that people pick by mistake. */
    private static final List<String> PICTURES_AND_ARCHIVES = List.of(
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "%PDF",
            "\u001F\u008B",
            "7z\u00BC\u00AF",
            "Rar!",
            "\u00D0\u00CF\u0011\u00E0",
            "{\\rtf");

    /** Keys that may stand before the network in GML; more is no head of a file. */
    private static final int MOST_GML_KEYS = 50;

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)");

    private final NetworkFormat format;

    FileStart(NetworkFormat format) {
        this.format = format;
    }

    NetworkFormat format() {
        return format;
    }

    static FileStart of(byte[] head) throws IOException, NetworkRefused {
        var signs = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
        if (signs.startsWith("PK\u0003\u0004") || signs.startsWith("PK\u0005\u0006")) {
            throw new NetworkRefused(NetworkReader.Reason.ARCHIVE);
        }
        if (PICTURES_AND_ARCHIVES.stream().anyMatch(signs::startsWith)) {
            throw new NetworkRefused(NetworkReader.Reason.BINARY);
        }
        var text = text(head).stripLeading();
        if (text.isEmpty()) {
            throw new NetworkRefused(NetworkReader.Reason.EMPTY);
        }
        return of(text);
    }

    private static FileStart of(String text) throws IOException, NetworkRefused {
        var small = text.substring(0, Math.min(text.length(), 1_000)).toLowerCase(Locale.ROOT);
        if (small.startsWith("<!doctype html") || small.startsWith("<html")) {
            throw new NetworkRefused(NetworkReader.Reason.WEB_PAGE);
        }
        if (small.startsWith("<")) {
            return XML;
        }
        if (withoutRemarks(text, '%').startsWith("*")) {
            return PAJEK;
        }
        if (small.startsWith("{") || small.startsWith("[")) {
            throw NetworkRefused.at(1, NetworkReader.Reason.NO_NETWORK);
        }
        return beginsAsGml(text) ? GML : LIST;
    }

    private static String withoutRemarks(String text, char remark) {
        var rest = text;
        while (rest.length() > 0 && rest.charAt(0) == remark) {
            var end = rest.indexOf('\n');
            rest = end < 0 ? "" : rest.substring(end).stripLeading();
        }
        return rest;
    }

    /** Keys with values, and among them, sooner or later, {@code graph [}. */
    private static boolean beginsAsGml(String text) throws IOException {
        try {
            return hasGraph(text);
        } catch (NetworkRefused _) {
            return false;
        }
    }

    private static boolean hasGraph(String text) throws IOException, NetworkRefused {
        var tokens = new GmlTokens(source(text.getBytes(StandardCharsets.UTF_8)));
        for (var keys = 0; keys < MOST_GML_KEYS && tokens.next() == GmlTokens.Kind.WORD; keys++) {
            var key = tokens.text().toLowerCase(Locale.ROOT);
            var value = tokens.next();
            if (value == GmlTokens.Kind.OPEN) {
                return key.equals("graph");
            }
            if (value == GmlTokens.Kind.CLOSE || value == GmlTokens.Kind.END) {
                return false;
            }
        }
        return false;
    }

    /** The encoding XML says it is in; UTF-8 where it says none, none that is known, or one it cannot be in. */
    static Charset declared(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
        var named = ENCODING.matcher(start);
        var known = named.find()
                && !named.group(1).regionMatches(true, 0, "UTF", 0, 3)
                && Charset.isSupported(named.group(1));
        return known ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    }

    private static String text(byte[] bytes) throws IOException, NetworkRefused {
        var source = source(bytes);
        var text = new StringBuilder();
        for (var sign = source.read(); sign >= 0; sign = source.read()) {
            text.append((char) sign);
        }
        return text.toString();
    }

    private static TextSource source(byte[] bytes) throws IOException {
        return new TextSource(new ByteArrayInputStream(bytes));
    }
}

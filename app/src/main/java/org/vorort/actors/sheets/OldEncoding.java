package org.vorort.actors.sheets;

import java.nio.charset.Charset;

/** The encodings before Unicode. Which one it is shows in the umlauts: read wrongly, they become daggers and boxes. */
enum OldEncoding {
    WINDOWS("windows-1252", "Windows-1252", "„“”‚‘’–—…€§«»·°²³"),
    MACINTOSH("x-MacRoman", "Mac Roman", ""),
    DOS("IBM850", "DOS (CP850)", "");

    private static final String LETTERS = "äöüÄÖÜßéèáà";
    private static final int SAMPLE_BYTES = 64 * 1024;

    private final String charsetName;
    private final String shownName;
    private final String marks;

    OldEncoding(String charsetName, String shownName, String marks) {
        this.charsetName = charsetName;
        this.shownName = shownName;
        this.marks = marks;
    }

    /** Windows unless another one gives clearly more letters; it is what nine of ten such files are. */
    static TextDecoder.Decoded decode(byte[] bytes) {
        var best = WINDOWS;
        for (var encoding : values()) {
            if (encoding.plausibility(bytes) > best.plausibility(bytes)) {
                best = encoding;
            }
        }
        return new TextDecoder.Decoded(new String(bytes, Charset.forName(best.charsetName)), best.shownName);
    }

    private int plausibility(byte[] bytes) {
        if (!Charset.isSupported(charsetName)) {
            return Integer.MIN_VALUE;
        }
        var sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE_BYTES), Charset.forName(charsetName));
        var plausibility = 0;
        for (var i = 0; i < sample.length(); i++) {
            var sign = sample.charAt(i);
            if (sign > 0x7F) {
                plausibility += LETTERS.indexOf(sign) >= 0 || marks.indexOf(sign) >= 0 ? 1 : 0;
                plausibility -= sign == '\uFFFD' ? 1 : 0;
            }
        }
        return plausibility;
    }
}

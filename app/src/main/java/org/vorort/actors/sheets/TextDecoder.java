package org.vorort.actors.sheets;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns the bytes of a text file into text. A byte order mark is believed; valid UTF-8 is UTF-8; UTF-8 with some stray
 * bytes in it was glued together from two lists and is read as both. Everything else is one of the three old encodings
 * in which German offices save: Windows, Macintosh, DOS.
 */
final class TextDecoder {

    /** The text and the name of its encoding as people know it. */
    record Decoded(String text, String encoding) {}

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE_BYTES = 64 * 1024;

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) throws SheetRefused {
        var decoded = byMark(bytes);
        if (decoded.text().indexOf('\0') >= 0 || !isMarked(bytes) && isNoise(decoded.text())) {
            throw new SheetRefused(SheetReader.Reason.BINARY);
        }
        return decoded;
    }

    private static Decoded byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return eightBit(ByteBuffer.wrap(bytes, 3, bytes.length - 3));
        }
        if (starts(bytes, 0xFF, 0xFE) || zerosAt(bytes, 1)) {
            return sixteenBit(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF) || zerosAt(bytes, 0)) {
            return sixteenBit(bytes, StandardCharsets.UTF_16BE);
        }
        return eightBit(ByteBuffer.wrap(bytes));
    }

    private static boolean isMarked(byte[] bytes) {
        return starts(bytes, 0xEF, 0xBB, 0xBF) || starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
    }

    private static boolean starts(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: nearly every second byte is zero, and only there. */
    private static boolean zerosAt(byte[] bytes, int parity) {
        var zeros = new int[2];
        var sample = Math.min(bytes.length, 4096) & ~1;
        for (var i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros[parity] > sample / 2 * 0.7 && zeros[1 - parity] == 0;
    }

    private static Decoded sixteenBit(byte[] bytes, Charset charset) {
        var text = new String(bytes, charset);
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, "UTF-16");
    }

    /** Reads UTF-8 and takes each byte that is none as Windows-1252, unless such bytes are the rule. */
    private static Decoded eightBit(ByteBuffer bytes) {
        var start = bytes.position();
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(bytes.remaining());
        var strays = 0;
        while (true) {
            var result = decoder.decode(bytes, text, true);
            if (!result.isMalformed()) {
                break;
            }
            strays++;
            for (var i = 0; i < result.length(); i++) {
                text.put(windows(bytes.get()));
            }
        }
        text.flip();
        if (strays == 0) {
            return new Decoded(text.toString(), "UTF-8");
        }
        var beyondAscii = text.chars().filter(sign -> sign > 0x7F).count();
        if (beyondAscii - strays >= strays) {
            return new Decoded(text.toString(), "UTF-8 + Windows-1252");
        }
        return OldEncoding.decode(Arrays.copyOfRange(bytes.array(), start, bytes.limit()));
    }

    private static char windows(byte sign) {
        return WINDOWS.decode(ByteBuffer.wrap(new byte[] {sign})).get();
    }

    /** More than one control character in two hundred: no text that anybody typed. */
    private static boolean isNoise(String text) {
        var sample = Math.min(text.length(), SAMPLE_BYTES);
        var controls = 0;
        for (var i = 0; i < sample; i++) {
            var sign = text.charAt(i);
            if (sign < ' ' && "\t\n\r\f\u000B\u001A".indexOf(sign) < 0) {
                controls++;
            }
        }
        return controls > 2 && controls > sample / 200;
    }
}

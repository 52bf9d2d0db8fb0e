package org.vorort.meetings.papers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.vorort.bodies.scans.Scan;

/** Judges a file by what is in it. */
final class ReadPaper {

    static final int MOST_BYTES = 20_000_000;

    sealed interface Reading {
        record Read(PaperKind kind) implements Reading {}

        /** @param key of the sentence that says why not */
        record Refused(String key) implements Reading {}
    }

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private ReadPaper() {}

    static Reading read(byte[] content) {
        if (content.length == 0) {
            return new Reading.Refused("meetings.papers.empty");
        }
        if (content.length > MOST_BYTES) {
            return new Reading.Refused("meetings.papers.large");
        }
        if (starts(content, new byte[] {'P', 'K', 3, 4})) {
            return ReadOfficeFile.read(content);
        }
        if (starts(content, OLE)) {
            return new Reading.Refused("meetings.papers.old");
        }
        return switch (Scan.read(content, MOST_BYTES)) {
            case Scan.Reading.Read read -> new Reading.Read(kind(read.scan().mediaType()));
            case Scan.Reading.Refused refused -> refused(refused.key(), content);
        };
    }

    private static Reading refused(String key, byte[] content) {
        if (key.endsWith("programs")) {
            return new Reading.Refused("meetings.papers.programs");
        }
        if (key.endsWith("broken")) {
            return new Reading.Refused("meetings.papers.broken");
        }
        return isPlainText(content) ? new Reading.Read(PaperKind.TEXT) : new Reading.Refused("meetings.papers.type");
    }

    private static PaperKind kind(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> PaperKind.PDF;
            case "image/png" -> PaperKind.PNG;
            default -> PaperKind.JPEG;
        };
    }

    /** Letters and line ends only; pages of the web and scripts are text as well, and are none of it. */
    private static boolean isPlainText(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var other =
                    text.chars().anyMatch(one -> one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f');
            var small = text.toLowerCase(Locale.ROOT);
            return !other
                    && !text.startsWith("#!")
                    && !small.matches("(?s).*<(!doctype|html|head|body|script|svg|iframe|\\?xml).*");
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean starts(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && java.util.Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}

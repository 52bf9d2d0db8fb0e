package org.vorort.bodies.scans;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A signed letter as it was scanned. What it is, its first bytes say, never its name. */
public record Scan(String mediaType, byte[] content) {

    static final int MOST_BYTES = 10_000_000;

    private static final int TAIL = 2_048;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** What a file turned out to be. */
    public sealed interface Reading {
        record Read(Scan scan) implements Reading {}

        /** @param key of the sentence that says why not */
        record Refused(String key) implements Reading {}
    }

    public static Reading read(byte[] content) {
        return read(content, MOST_BYTES);
    }

    /** The same for what may be larger than a letter. */
    public static Reading read(byte[] content, int mostBytes) {
        if (content.length == 0) {
            return new Reading.Refused("bodies.appointments.scan.empty");
        }
        if (content.length > mostBytes) {
            return new Reading.Refused("bodies.appointments.scan.large");
        }
        if (starts(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return hasPrograms(content) ? new Reading.Refused("bodies.appointments.scan.programs") : pdf(content);
        }
        var picture = starts(content, PNG)
                ? Optional.of("image/png")
                : starts(content, JPEG) ? Optional.of("image/jpeg") : Optional.<String>empty();
        return picture.<Reading>map(type -> new Reading.Read(new Scan(type, content)))
                .orElseGet(() -> new Reading.Refused("bodies.appointments.scan.type"));
    }

    public String ending() {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            default -> "jpg";
        };
    }

    private static Reading pdf(byte[] content) {
        var tail = Arrays.copyOfRange(content, Math.max(0, content.length - TAIL), content.length);
        return text(tail).contains("%%EOF")
                ? new Reading.Read(new Scan("application/pdf", content))
                : new Reading.Refused("bodies.appointments.scan.broken");
    }

    /** A scanned letter needs no program; one that brings some along is not what it says it is. */
    private static boolean hasPrograms(byte[] content) {
        var text = text(content);
        return text.contains("/JavaScript")
                || text.contains("/JS ")
                || text.contains("/JS(")
                || text.contains("/Launch")
                || text.contains("/EmbeddedFile");
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static boolean starts(byte[] content, byte[] beginning) {
        return content.length >= beginning.length && Arrays.equals(Arrays.copyOf(content, beginning.length), beginning);
    }
}

package org.vorort.municipality.appearance;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * The picture on letters and on the start page. It is a PNG by its content, whatever its name says; it is painted anew, so
 * that nothing but the picture is kept of a file.
 */
public final class CoatOfArms {

    static final int MOST_BYTES = 500_000;

    private static final int MOST_PIXELS_A_SIDE = 2_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER_BYTES = 24;

    private CoatOfArms() {}

    /** What a file turned out to be. */
    public sealed interface Reading {
        record Picture(byte[] png) implements Reading {}

        record NotTaken(String reason) implements Reading {}
    }

    /** Reads a file that somebody sent as a coat of arms. */
    public static Reading read(byte[] file) {
        if (file.length == 0) {
            return new Reading.NotTaken("municipality.coat.missing");
        }
        if (file.length > MOST_BYTES) {
            return new Reading.NotTaken("municipality.coat.tooLarge");
        }
        if (file.length < HEADER_BYTES || !Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length)) {
            return new Reading.NotTaken("municipality.coat.noPng");
        }
        // The size stands in the header; a small file that unfolds into a huge picture is refused before it does.
        var width = ByteBuffer.wrap(file).getInt(16);
        var height = ByteBuffer.wrap(file).getInt(20);
        if (width < 1 || height < 1 || width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE) {
            return new Reading.NotTaken("municipality.coat.tooManyPixels");
        }
        return paint(file);
    }

    private static Reading paint(byte[] file) {
        BufferedImage picture;
        try {
            picture = ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return new Reading.NotTaken("municipality.coat.broken");
        }
        if (picture == null) {
            return new Reading.NotTaken("municipality.coat.broken");
        }
        try {
            var painted = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", painted);
            return new Reading.Picture(painted.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

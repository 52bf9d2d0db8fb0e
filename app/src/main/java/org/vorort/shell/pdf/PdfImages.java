package org.vorort.shell.pdf;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Pictures on paper: the town's coat of arms and the QR code of a link, both as PNG. */
public final class PdfImages {

    /** 24 mm at 600 dots per inch; more is not seen on paper. */
    private static final int CREST_PIXELS = 560;

    /** What a picture may claim to measure before it is opened: a small file can unfold into gigabytes. */
    private static final long READABLE_PIXELS = 25_000_000;

    private static final int QUIET_MODULES = 4;
    private static final int MODULE_PIXELS = 6;

    private PdfImages() {}

    /** The picture in a size for paper; empty where Java cannot read it or it is unreasonably large. */
    public static Optional<byte[]> crest(byte[] picture) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader).map(PdfImages::png);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > READABLE_PIXELS) {
            return Optional.empty();
        }
        var scale = Math.min(1.0, CREST_PIXELS / (double) Math.max(width, height));
        return Optional.of(
                scaled(reader.read(0), Math.max(1, (int) (width * scale)), Math.max(1, (int) (height * scale))));
    }

    /** Drawn anew in plain colours, whatever the file's own were: printers and PDF/A know no surprises then. */
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = drawn.createGraphics();
        try {
            canvas.drawImage(image.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, null);
        } finally {
            canvas.dispose();
        }
        return drawn;
    }

    /** The link as a code that still reads when a seventh of it is smudged. */
    public static byte[] qrCode(String url) {
        var code = QrCode.encodeText(url, QrCode.Ecc.MEDIUM);
        var pixels = (code.size + 2 * QUIET_MODULES) * MODULE_PIXELS;
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (var y = 0; y < pixels; y++) {
            for (var x = 0; x < pixels; x++) {
                var dark = code.getModule(x / MODULE_PIXELS - QUIET_MODULES, y / MODULE_PIXELS - QUIET_MODULES);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

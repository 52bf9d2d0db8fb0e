package org.vorort.shell.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The typefaces of printed documents, read once. Only the letters that occur are embedded into a document. */
final class PdfFonts {

    private record Face(String family, int weight, FontStyle style, byte[] bytes) {}

    private final List<Face> faces = List.of(
            face("Fira Sans", 400, FontStyle.NORMAL, "FiraSans-Regular.ttf"),
            face("Fira Sans", 600, FontStyle.NORMAL, "FiraSans-SemiBold.ttf"),
            face("Fira Sans", 400, FontStyle.ITALIC, "FiraSans-Italic.ttf"),
            face("Noto Sans Arabic", 400, FontStyle.NORMAL, "NotoSansArabic-Regular.ttf"),
            face("Noto Sans Arabic", 600, FontStyle.NORMAL, "NotoSansArabic-Bold.ttf"),
            face("Noto Sans Ethiopic", 400, FontStyle.NORMAL, "NotoSansEthiopic-Regular.ttf"));

    void addTo(PdfRendererBuilder builder) {
        for (var face : faces) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), face.style(), true);
        }
    }

    private static Face face(String family, int weight, FontStyle style, String file) {
        try (var stream = PdfFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The typeface " + file + " is missing from the build.");
            }
            return new Face(family, weight, style, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

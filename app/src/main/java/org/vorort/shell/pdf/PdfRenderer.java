package org.vorort.shell.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns our own layouts into PDF/A-3a and PDF/UA-1. A layout gets its style sheets from the folder {@code print} of the
 * program and its pictures from the caller, both by addresses that begin with {@code print:}, or carries a picture within
 * itself; any other address stays unanswered, so that no word in a letter can make the server fetch something.
 */
public final class PdfRenderer {

    private static final String OURS = "print:";

    private final PdfFonts fonts = new PdfFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    public PdfRenderer() {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    public byte[] pdf(String html, Map<String, byte[]> pictures) {
        return pdf(html, pictures, Map.of());
    }

    /** @param pens draw the pictures that nobody loads, each into a room of the width and height it is told */
    public byte[] pdf(String html, Map<String, byte[]> pictures, Map<String, BiConsumer<Graphics2D, double[]>> pens) {
        var bytes = new ByteArrayOutputStream(64_000);
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("VorOrt");
        builder.useReplacementText("▯");
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ArabicScript());
        // Java's own breaker takes the closing German quotation mark for an opening one and lets it begin a line.
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.GERMAN));
        fonts.addTo(builder);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(PdfRenderer::mayLoad, priority);
        }
        builder.useProtocolsStreamImplementation(address -> new Part(part(address, pictures)), "print");
        builder.useObjectDrawerFactory(new DrawnObjects(pens));
        builder.withW3cDocument(document(html), OURS);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean mayLoad(String address, ExternalResourceType type) {
        return switch (type) {
            case CSS -> address.startsWith(OURS);
            case IMAGE_RASTER -> address.startsWith(OURS) || address.startsWith("data:image/");
            case FONT, FILE_EMBED, XML_XHTML, XML_SVG, BINARY, PDF, SVG_BINARY -> false;
        };
    }

    private static byte[] part(String address, Map<String, byte[]> pictures) {
        var name = address.substring(OURS.length());
        var picture = pictures.get(name);
        if (picture != null) {
            return picture;
        }
        if (!name.matches("[a-z0-9-]+\\.css")) {
            throw new IllegalArgumentException("A print layout asks for something that nobody gave it.");
        }
        try (var stream = PdfRenderer.class.getResourceAsStream("/print/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The style sheet " + name + " is missing from the build.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without document type and entities, which could name files of this machine. */
    private static Document document(String html) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(printable(html))));
        } catch (SAXException notWellFormed) {
            throw new IllegalArgumentException("A print layout is not well-formed XML.", notWellFormed);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Characters that XML forbids, that belong to no script or that PDF/A cannot name become the sign for "unknown", so that a
     * stray byte from an import never spoils a letter.
     */
    private static String printable(String html) {
        var clean = new StringBuilder(html.length());
        html.codePoints().forEach(letter -> clean.appendCodePoint(isPrintable(letter) ? letter : 0xFFFD));
        return clean.toString();
    }

    private static boolean isPrintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter == '\n' || letter == '\t' || letter == '\r';
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> letter != 0xFEFF;
        };
    }

    private record Part(byte[] bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}

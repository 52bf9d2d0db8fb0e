package org.vorort.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as tests look at it: what stands where, and what veraPDF says. It is kept under {@code target/print} for eyes. */
public final class Printed {

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /** A line of text. All lengths in millimetres from the upper left corner. */
    record Line(int page, String text, double left, double top, double baseline, double right) {}

    private final byte[] bytes;

    private Printed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Printed of(String name, byte[] bytes) {
        try {
            var folder = Files.createDirectories(Path.of("target/print"));
            Files.write(folder.resolve(name + ".pdf"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Printed(bytes);
    }

    public int pages() {
        try (var document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Width and height of the first page in millimetres. */
    public String size() {
        try (var document = Loader.loadPDF(bytes)) {
            var box = document.getPage(0).getMediaBox();
            return Math.round(box.getWidth() * MILLIMETRES_PER_POINT)
                    + " x "
                    + Math.round(box.getHeight() * MILLIMETRES_PER_POINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line that contains this text. */
    Line line(String text) {
        return lines().stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not printed"));
    }

    List<Line> lines() {
        try (var document = Loader.loadPDF(bytes)) {
            return new Lines().in(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a screen reader says instead of each picture. */
    public List<String> pictures() {
        try (var document = Loader.loadPDF(bytes)) {
            var pictures = new ArrayList<String>();
            pictures(document.getDocumentCatalog().getStructureTreeRoot(), pictures);
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pictures(PDStructureNode node, List<String> pictures) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    pictures.add(element.getAlternateDescription());
                }
                pictures(element, pictures);
            }
        }
    }

    /** What contradicts PDF/A-3a and PDF/UA-1; empty where the document keeps both. */
    public List<String> violations() {
        var violations = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            violations.addAll(violations(flavour));
        }
        return violations;
    }

    private List<String> violations(PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var violations = new ArrayList<String>();
            for (var assertion : validator.validate(parser).getTestAssertions()) {
                violations.add(flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
            }
            return violations;
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Lines extends PDFTextStripper {

        private final List<Line> lines = new ArrayList<>();

        List<Line> in(PDDocument document) throws IOException {
            setSortByPosition(true);
            getText(document);
            return lines;
        }

        /** What stands further apart than words do is another line, such as two columns at one height. */
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
            var start = 0;
            for (var i = 1; i <= letters.size(); i++) {
                if (i == letters.size() || gap(letters.get(i - 1), letters.get(i)) > 12) {
                    add(letters.subList(start, i));
                    start = i;
                }
            }
        }

        private static double gap(TextPosition letter, TextPosition next) {
            return next.getXDirAdj() - letter.getXDirAdj() - letter.getWidthDirAdj();
        }

        private void add(List<TextPosition> letters) {
            var text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.getUnicode()));
            var first = letters.getFirst();
            var last = letters.getLast();
            lines.add(new Line(
                    getCurrentPageNo(),
                    text.toString(),
                    first.getXDirAdj() * MILLIMETRES_PER_POINT,
                    (first.getYDirAdj() - first.getHeightDir()) * MILLIMETRES_PER_POINT,
                    first.getYDirAdj() * MILLIMETRES_PER_POINT,
                    (last.getXDirAdj() + last.getWidthDirAdj()) * MILLIMETRES_PER_POINT));
        }
    }
}

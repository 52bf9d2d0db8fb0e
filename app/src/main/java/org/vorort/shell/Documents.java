package org.vorort.shell;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.vorort.kernel.Language;
import org.vorort.shell.pdf.PdfImages;
import org.vorort.shell.pdf.PdfRenderer;
import org.vorort.shell.pdf.PdfSheets;

/**
 * Everything that leaves the house. On paper: letters on the town's letterhead and reports, as PDF that is archivable
 * (PDF/A-3a) and accessible (PDF/UA-1), Arabic script included. A character that no typeface has is shown as ▯. By mail: the
 * HTML of a mail. Nothing is fetched from anywhere. Safe for many threads; the first document of a process takes some seconds longer than the rest.
 */
@Component
public final class Documents {

    /**
     * A picture that a report draws itself, sharp at any size. Its template places it with {@code <object
     * type="vorort/picture" data="name" alt="…">}; the alternative text is what a screen reader says.
     *
     * @param width in the units in which it is drawn; it is scaled into the place the template gives it, keeping its shape
     * @param pen draws it, from the upper left corner
     */
    public record Picture(String name, int width, int height, Consumer<Graphics2D> pen) {}

    private static final String MAIL_SHEET = "<link rel=\"stylesheet\" href=\"mail:mail.css\">";

    private final Templates templates;
    private final Texts texts;

    /** Waits for the first document: a process that prints nothing does not pay for typefaces. */
    private final SingletonSupplier<PdfRenderer> renderer = SingletonSupplier.of(PdfRenderer::new);

    private final SingletonSupplier<String> mailSheet = SingletonSupplier.of(Documents::readMailSheet);

    Documents(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    public byte[] letter(Letter letter) {
        return serial(List.of(letter));
    }

    /**
     * One document for the printer with all letters, each on a new page and counting its own pages.
     *
     * @throws IllegalArgumentException where there is no letter: a document without a page cannot be printed
     */
    public byte[] serial(List<Letter> letters) {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("There is no letter to print.");
        }
        var pictures = new HashMap<String, byte[]>();
        var crests = new HashMap<ByteBuffer, Optional<String>>();
        var views = new ArrayList<LetterView>();
        for (var letter : letters) {
            var crest = letter.head()
                    .coatOfArms()
                    .flatMap(picture -> crests.computeIfAbsent(
                            ByteBuffer.wrap(picture), _ -> crest(picture, "crest-" + crests.size(), pictures)));
            var number = views.size() + 1;
            views.add(new LetterView(texts, letter, "letter-" + number, crest, code(letter, number, pictures)));
        }
        return pdf(templates.string("shell/letters", Map.of("letters", views)), pictures);
    }

    /**
     * A report. The template, such as {@code actors/matrixPrint}, declares {@code @param PrintFrame page} and {@code @param
     * XxxView view} and puts its content into {@code @template.shell.print}.
     */
    public byte[] report(String template, PrintFrame page, Object view) {
        return pdf(templates.string(template, Map.of("page", page, "view", view)));
    }

    /** A report that is to be one page: of these views, from the fullest to the briefest, the first that fits, else the last. */
    public byte[] onePage(String template, PrintFrame page, List<? extends Supplier<?>> views) {
        var last = views.size() - 1;
        for (var view : views.subList(0, last)) {
            var document = report(template, page, view.get());
            if (PdfSheets.count(document) == 1) {
                return document;
            }
        }
        return report(template, page, views.get(last).get());
    }

    /** A report with pictures that are drawn. */
    public byte[] report(String template, PrintFrame page, Object view, List<Picture> pictures) {
        var pens = new HashMap<String, BiConsumer<Graphics2D, double[]>>();
        pictures.forEach(picture -> pens.put(picture.name(), (paper, room) -> draw(picture, paper, room)));
        var html = templates.string(template, Map.of("page", page, "view", view));
        return renderer.obtain().pdf(html, Map.of(), pens);
    }

    /** What surrounds a report of this town in this language. */
    public PrintFrame frame(Language language, String town, String title, String meta, PrintFrame.Format format) {
        return new PrintFrame(texts, language, town, title, meta, format);
    }

    /**
     * Any other layout of ours: well-formed XML without document type, style sheets linked as {@code print:name.css}, pictures
     * within the text as {@code data:image/png}.
     *
     * @throws IllegalArgumentException where the layout is not well-formed
     */
    public byte[] pdf(String html) {
        return pdf(html, Map.of());
    }

    /**
     * The HTML of a mail. The template declares {@code @param XxxView view} and links its style sheet as {@code mail:mail.css};
     * since mail programs fetch nothing from us, the sheet is put in its place.
     */
    public String mail(String template, Object view) {
        var sheet = "<style>" + mailSheet.obtain() + "</style>";
        return templates.string(template, Map.of("view", view)).replace(MAIL_SHEET, sheet);
    }

    /** The answer with which a browser shows a document; whoever keeps it finds it under this name, told without its ending. */
    public static ResponseEntity<byte[]> shown(String name, byte[] pdf) {
        return answer(ContentDisposition.inline(), name, pdf);
    }

    /** The answer with which a browser saves a document under this name, told without its ending. */
    public static ResponseEntity<byte[]> saved(String name, byte[] pdf) {
        return answer(ContentDisposition.attachment(), name, pdf);
    }

    private static ResponseEntity<byte[]> answer(ContentDisposition.Builder disposition, String name, byte[] pdf) {
        var named = disposition.filename(name + ".pdf", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(pdf);
    }

    private byte[] pdf(String html, Map<String, byte[]> pictures) {
        return renderer.obtain().pdf(html, pictures);
    }

    /** As large as fits, in the middle of the room. */
    private static void draw(Picture picture, Graphics2D paper, double[] room) {
        var scale = Math.min(room[0] / picture.width(), room[1] / picture.height());
        paper.translate((room[0] - picture.width() * scale) / 2, (room[1] - picture.height() * scale) / 2);
        paper.scale(scale, scale);
        picture.pen().accept(paper);
    }

    private static Optional<String> crest(byte[] picture, String name, Map<String, byte[]> pictures) {
        var readable = PdfImages.crest(picture);
        readable.ifPresent(bytes -> pictures.put(name, bytes));
        return readable.map(_ -> name);
    }

    private static Optional<String> code(Letter letter, int number, Map<String, byte[]> pictures) {
        var name = "code-" + number;
        letter.link().ifPresent(link -> pictures.put(name, PdfImages.qrCode(link.url())));
        return letter.link().map(_ -> name);
    }

    private static String readMailSheet() {
        try {
            return new ClassPathResource("mail/mail.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

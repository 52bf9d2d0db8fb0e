package org.vorort.reports.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.vorort.kernel.Language;

/**
 * A report as a text document (DOCX). Headings, lists and tables are real ones, so that whoever goes on writing can use
 * styles and a table of contents, and a screen reader knows what is what.
 */
final class TextFile {

    private final XWPFDocument document;
    private final BigInteger bullets;

    private TextFile(XWPFDocument document) {
        this.document = document;
        TextStyles.into(document);
        this.bullets = TextStyles.bullets(document);
    }

    static byte[] of(Report report) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var file = new TextFile(document);
            file.about(report);
            file.paragraph(TextStyles.TITLE, report.page().title());
            file.paragraph(TextStyles.META, report.page().meta());
            report.parts().forEach(file::write);
            TextStyles.page(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Title, author and language, as programs and screen readers ask for them. */
    private void about(Report report) {
        var page = report.page();
        var language = page.language() == Language.DE ? "de-DE" : "en-GB";
        document.getStyles().setSpellingLanguage(language);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(page.title());
        properties.setCreator(page.town());
        properties.setSubjectProperty(page.meta());
        properties.getUnderlyingProperties().setLanguageProperty(language);
        var foot = new XWPFHeaderFooterPolicy(document)
                .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph();
        foot.setAlignment(ParagraphAlignment.RIGHT);
        foot.createRun().setText(page.title() + "   ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void write(Part part) {
        switch (part) {
            case Part.Heading(var level, var text) ->
                paragraph(level == 2 ? TextStyles.HEADING : TextStyles.SUBHEADING, text);
            case Part.Words(var text) ->
                text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(TextStyles.BODY, line));
            case Part.Points(var items) -> items.forEach(this::point);
            case Part.Figures(var figures) -> figures.forEach(one -> point(one.number() + " " + one.what()));
            case Part.Table table -> table(table);
            case Part.Source(var text) -> paragraph(TextStyles.META, text);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void point(String text) {
        paragraph(TextStyles.LIST, text).setNumID(bullets);
    }

    private void table(Part.Table table) {
        paragraph(TextStyles.CAPTION, table.caption()).setKeepNext(true);
        var drawn = document.createTable(table.rows().size() + 1, table.head().size());
        drawn.setWidth("100%");
        var columns = drawn.getCTTbl().addNewTblGrid();
        table.head().forEach(_ -> columns.addNewGridCol());
        drawn.getRow(0).setRepeatHeader(true);
        row(drawn, 0, table.head(), table);
        for (var row = 0; row < table.rows().size(); row++) {
            row(drawn, row + 1, table.rows().get(row), table);
            drawn.getRow(row + 1).setCantSplitRow(true);
        }
        document.createParagraph().setStyle(TextStyles.BODY);
    }

    private static void row(XWPFTable drawn, int number, List<String> cells, Part.Table table) {
        for (var column = 0; column < cells.size(); column++) {
            var right = table.numbers().contains(column);
            cell(drawn.getRow(number).getCell(column), cells.get(column), number == 0, right);
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean head, boolean right) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(TextStyles.CELL);
        if (right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        var run = paragraph.createRun();
        run.setBold(head);
        run.setText(text);
        if (head) {
            cell.setColor("E6E6E6");
        }
    }
}

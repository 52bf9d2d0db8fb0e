package org.vorort.actors.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes lists that every spreadsheet and address book opens and none takes for a program.
 *
 * <p>Promise: {@link SheetReader} reads from what was written here exactly the texts that were given, save that rows
 * without any text are not there and cells of nothing but blanks are empty. The streams stay open.
 */
public final class SheetWriter {

    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private SheetWriter() {}

    /**
     * Writes CSV as German spreadsheets open it by a double click: UTF-8 with its mark, semicolons, CRLF, quotes as in RFC
     * 4180. Cells that a spreadsheet would work out wear an apostrophe (see {@link FormulaGuard}).
     */
    public static void csv(OutputStream stream, List<String> headings, Iterable<List<String>> rows) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write(MARK);
        line(writer, headings);
        for (var row : rows) {
            line(writer, row);
        }
        writer.flush();
    }

    /** Writes a workbook of one sheet: every cell is text, so leading zeros stay and nothing is worked out. */
    public static void xlsx(OutputStream stream, String worksheet, List<String> headings, Iterable<List<String>> rows)
            throws IOException {
        XlsxWriter.write(stream, worksheet, headings, rows);
    }

    /** Writes address cards of version 4.0 (RFC 6350). */
    public static void vcards(OutputStream stream, Iterable<ContactCard> cards) throws IOException {
        VcardWriter.write(stream, cards);
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(Delimiter.SEMICOLON.sign());
            }
            writer.write(quoted(FormulaGuard.guard(cells.get(i))));
        }
        writer.write(LINE_END);
    }

    /** Other programs part at other signs, so a cell with any of them is wrapped. */
    private static String quoted(String cell) {
        var wrap = cell.startsWith(" ") || cell.endsWith(" ");
        for (var i = 0; i < cell.length() && !wrap; i++) {
            wrap = ";,|\t\"\r\n".indexOf(cell.charAt(i)) >= 0;
        }
        return wrap ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}

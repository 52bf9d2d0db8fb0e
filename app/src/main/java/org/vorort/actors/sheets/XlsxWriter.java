package org.vorort.actors.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a list as a workbook whose headings stay in sight and filter. */
final class XlsxWriter {

    private static final int NARROWEST_CHARACTERS = 8;
    private static final int WIDEST_CHARACTERS = 50;
    private static final int SHEET_NAME_CHARACTERS = 31;
    private static final String HEADING_COLOUR = "E5EBF2";
    private static final String TEXT_FORMAT = "@";

    private XlsxWriter() {}

    static void write(OutputStream stream, String worksheet, List<String> headings, Iterable<List<String>> rows)
            throws IOException {
        var workbook = new Workbook(stream, "VorOrt", "1.0");
        var sheet = workbook.newWorksheet(name(worksheet));
        var widths = new int[headings.size()];
        row(sheet, 0, headings, widths);
        var last = 0;
        for (var row : rows) {
            last++;
            row(sheet, last, row, widths);
        }
        if (widths.length > 0) {
            style(sheet, last, widths);
        }
        workbook.finish();
        stream.flush();
    }

    private static void row(Worksheet sheet, int number, List<String> cells, int[] widths) {
        for (var column = 0; column < widths.length; column++) {
            var cell = column < cells.size() ? cells.get(column) : "";
            var escaped = XlsxTexts.escape(FormulaGuard.keep(cell));
            // No spreadsheet holds more in a cell.
            var fitting = escaped.substring(0, Math.min(escaped.length(), SheetLimits.CELL_CHARACTERS));
            if (!fitting.isEmpty()) {
                sheet.value(number, column, fitting);
            }
            widths[column] = Math.max(
                    widths[column], cell.lines().mapToInt(String::length).max().orElse(0));
        }
    }

    private static void style(Worksheet sheet, int last, int[] widths) {
        sheet.range(0, 0, last, widths.length - 1).style().format(TEXT_FORMAT).set();
        sheet.range(0, 0, 0, widths.length - 1)
                .style()
                .bold()
                .fillColor(HEADING_COLOUR)
                .set();
        for (var column = 0; column < widths.length; column++) {
            sheet.width(column, Math.clamp(widths[column] + 2, NARROWEST_CHARACTERS, WIDEST_CHARACTERS));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, last, widths.length - 1);
    }

    private static String name(String worksheet) {
        var name = worksheet.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        return name.isEmpty()
                ? "VorOrt"
                : name.substring(0, Math.min(name.length(), SHEET_NAME_CHARACTERS))
                        .strip();
    }
}

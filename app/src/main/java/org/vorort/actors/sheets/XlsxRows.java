package org.vorort.actors.sheets;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one worksheet. A formula counts by the value it had when the file was saved. */
final class XlsxRows {

    private static final int LAST_ROW = 1_048_576;

    private final XlsxWorkbook workbook;
    private int row;
    private int column;

    XlsxRows(XlsxWorkbook workbook) {
        this.workbook = workbook;
    }

    void read(XMLStreamReader xml, SheetBuilder rows) throws XMLStreamException, SheetRefused {
        var cells = new ArrayList<String>();
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    row = row(XlsxWorkbook.attribute(xml, "r"), row + 1);
                    column = 0;
                    cells.clear();
                } else if (xml.getLocalName().equals("c")) {
                    cell(xml, cells);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("row")) {
                    rows.add(row, cells);
                } else if (xml.getLocalName().equals("sheetData")) {
                    return;
                }
            }
        }
    }

    private void cell(XMLStreamReader xml, List<String> cells) throws XMLStreamException, SheetRefused {
        column = column(XlsxWorkbook.attribute(xml, "r"), column + 1);
        var text = FormulaGuard.restore(text(xml));
        if (text.isEmpty() || text.isBlank() && column > SheetLimits.COLUMNS) {
            return;
        }
        if (column > SheetLimits.COLUMNS) {
            throw new SheetRefused(SheetReader.Reason.TOO_MANY_COLUMNS, Numbers.shown(SheetLimits.COLUMNS));
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
    }

    private String text(XMLStreamReader xml) throws XMLStreamException, SheetRefused {
        var type = XlsxWorkbook.attribute(xml, "t");
        var style = XlsxWorkbook.attribute(xml, "s");
        if (type.equals("inlineStr")) {
            return XlsxTexts.until(xml, "c");
        }
        var value = value(xml);
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : shared(value);
            case "b" -> value.equals("1") ? "TRUE" : value.equals("0") ? "FALSE" : value;
            case "str" -> XlsxTexts.unescape(value);
            case "e", "d" -> value;
            default -> workbook.formats().shown(value.strip(), style, workbook.countsFrom1904());
        };
    }

    private String shared(String value) throws SheetRefused {
        var index = Numbers.whole(value.strip());
        if (index < 0 || index >= workbook.texts().size()) {
            throw new SheetRefused(SheetReader.Reason.DAMAGED);
        }
        return workbook.texts().get(index);
    }

    private static String value(XMLStreamReader xml) throws XMLStreamException, SheetRefused {
        var value = new StringBuilder();
        var inside = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    inside = xml.getLocalName().equals("v");
                case XMLStreamConstants.END_ELEMENT -> {
                    inside = false;
                    if (xml.getLocalName().equals("c")) {
                        return value.toString();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inside) {
                        XlsxTexts.append(value, xml);
                    }
                }
                default -> {
                    // Comments and instructions carry no value.
                }
            }
        }
        throw new SheetRefused(SheetReader.Reason.DAMAGED);
    }

    /** {@code AB12} is column 28. Without an address the cell follows the one before. */
    private static int column(String address, int otherwise) throws SheetRefused {
        if (address.isEmpty()) {
            return otherwise;
        }
        var column = 0;
        for (var i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z'; i++) {
            column = column * 26 + (address.charAt(i) - 'A' + 1);
            if (column > SheetLimits.WIDEST_SHEET) {
                throw new SheetRefused(SheetReader.Reason.DAMAGED);
            }
        }
        return column == 0 ? otherwise : column;
    }

    private static int row(String digits, int otherwise) throws SheetRefused {
        if (digits.isEmpty()) {
            return otherwise;
        }
        var number = Numbers.whole(digits);
        if (number < 1 || number > LAST_ROW) {
            throw new SheetRefused(SheetReader.Reason.DAMAGED);
        }
        return number;
    }
}

package org.vorort.actors.sheets;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads workbooks (ISO/IEC 29500) part by part as a stream. The sheet taken is the first visible one that looks like a
 * list; a cover before it is passed over.
 *
 * <p>Ours and not a library's, because the readers at hand build a row as wide as the wildest cell address claims and
 * rewrite formulas we do not want: one small file would take the server down.
 */
final class XlsxReader {

    private XlsxReader() {}

    static Sheet read(byte[] bytes) throws SheetRefused {
        try (var parts = XlsxParts.open(bytes)) {
            return read(parts);
        } catch (IOException | XMLStreamException e) {
            throw new SheetRefused(isBomb(e) ? SheetReader.Reason.ZIP_BOMB : SheetReader.Reason.DAMAGED);
        }
    }

    private static Sheet read(XlsxParts parts) throws IOException, XMLStreamException, SheetRefused {
        refuseOtherOfficeFiles(parts);
        var workbook = XlsxWorkbook.read(parts);
        var fallback = new SheetBuilder();
        var fallbackName = "";
        for (var worksheet : workbook.visibleWorksheets()) {
            var rows = new SheetBuilder();
            new XlsxRows(workbook).read(parts.xml(worksheet.path()), rows);
            if (rows.isTable()) {
                return build(rows, worksheet.name());
            }
            if (fallback.isEmpty()) {
                fallback = rows;
                fallbackName = worksheet.name();
            }
        }
        return build(fallback, fallbackName);
    }

    private static Sheet build(SheetBuilder rows, String worksheet) throws SheetRefused {
        return rows.build(SheetFormat.XLSX, Delimiter.NONE, "", worksheet);
    }

    private static void refuseOtherOfficeFiles(XlsxParts parts) throws SheetRefused {
        if (parts.has("xl/workbook.bin")) {
            throw new SheetRefused(SheetReader.Reason.OLD_EXCEL);
        }
        if (parts.has("content.xml")) {
            throw new SheetRefused(SheetReader.Reason.OPEN_DOCUMENT);
        }
        if (!parts.has("[Content_Types].xml") || parts.has("word/document.xml")) {
            throw new SheetRefused(SheetReader.Reason.BINARY);
        }
    }

    private static boolean isBomb(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof XlsxParts.TooMuchInflated) {
                return true;
            }
        }
        return thrown instanceof XMLStreamException xml
                && xml.getNestedException() instanceof XlsxParts.TooMuchInflated;
    }
}

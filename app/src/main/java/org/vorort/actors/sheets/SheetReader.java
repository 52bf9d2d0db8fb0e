package org.vorort.actors.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the list in a file, judged by its content and never by its name: text parted by semicolons, commas, tabs or bars
 * in any usual encoding, workbooks (XLSX), address cards (vCard 2.1 to 4.0), and what we exported ourselves.
 *
 * <p>Promise: the cells are the raw text of the file; nothing is corrected, evaluated or fetched. Refusal: a file that is
 * no list, too large or made to harm ends in {@link Unreadable} with one sentence to say, never in an exception.
 */
public final class SheetReader {

    /** As large as a file may be; larger ones are refused without a look. */
    public static int mostBytes() {
        return SheetLimits.FILE_BYTES;
    }

    /** What came of reading. */
    public sealed interface Result {}

    /** The file is a list. */
    public record Read(Sheet sheet) implements Result {}

    /**
     * The file is none.
     *
     * @param arguments for the reason's text: the file's name, then what the reason adds
     */
    public record Unreadable(Reason reason, List<String> arguments) implements Result {

        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }

    /** Why a file cannot be read, each with the key of the sentence that says what to do. */
    public enum Reason {
        EMPTY("actors.sheets.empty"),
        BINARY("actors.sheets.binary"),
        WEB_PAGE("actors.sheets.webPage"),
        OLD_EXCEL("actors.sheets.oldExcel"),
        OPEN_DOCUMENT("actors.sheets.openDocument"),
        ENCRYPTED("actors.sheets.encrypted"),
        DAMAGED("actors.sheets.damaged"),
        ZIP_BOMB("actors.sheets.zipBomb"),
        TOO_LARGE("actors.sheets.tooLarge"),
        TOO_MANY_COLUMNS("actors.sheets.tooManyColumns"),
        TOO_MANY_ROWS("actors.sheets.tooManyRows"),
        TOO_MANY_CELLS("actors.sheets.tooManyCells"),
        TOO_MUCH_TEXT("actors.sheets.tooMuchText"),
        CELL_TOO_LONG("actors.sheets.cellTooLong"),
        NO_HEADINGS("actors.sheets.noHeadings");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }

        /** The key of the sentence for the person. */
        public String textKey() {
            return textKey;
        }
    }

    private SheetReader() {}

    /** Reads the list in these bytes. The name serves only to speak about the file. */
    public static Result read(String fileName, byte[] bytes) {
        try {
            return new Read(sheet(bytes));
        } catch (SheetRefused refused) {
            var arguments = new ArrayList<String>();
            arguments.add(fileName);
            arguments.addAll(refused.details());
            return new Unreadable(refused.reason(), arguments);
        }
    }

    /** Reads the list from this stream, taking no more of it than a list may be long. */
    public static Result read(String fileName, InputStream stream) throws IOException {
        return read(fileName, stream.readNBytes(SheetLimits.FILE_BYTES + 1));
    }

    private static Sheet sheet(byte[] bytes) throws SheetRefused {
        if (bytes.length > SheetLimits.FILE_BYTES) {
            throw new SheetRefused(Reason.TOO_LARGE, Integer.toString(SheetLimits.FILE_BYTES / (1024 * 1024)));
        }
        return switch (FileKind.of(bytes)) {
            case EMPTY -> throw new SheetRefused(Reason.EMPTY);
            case ZIP -> XlsxReader.read(bytes);
            case COMPOUND_WORKBOOK -> throw new SheetRefused(Reason.OLD_EXCEL);
            case COMPOUND_ENCRYPTED -> throw new SheetRefused(Reason.ENCRYPTED);
            case BINARY -> throw new SheetRefused(Reason.BINARY);
            case TEXT -> text(TextDecoder.decode(bytes));
        };
    }

    private static Sheet text(TextDecoder.Decoded decoded) throws SheetRefused {
        if (decoded.text().stripLeading().startsWith("<")) {
            throw new SheetRefused(Reason.WEB_PAGE);
        }
        return VcardText.isVcard(decoded.text()) ? VcardReader.read(decoded) : DelimitedReader.read(decoded);
    }
}

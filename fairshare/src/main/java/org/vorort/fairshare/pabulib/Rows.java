package org.vorort.fairshare.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.vorort.fairshare.pabulib.Remarks.Kind;

/**
 * The rows of a file, one at a time, as bytes: cells parted by semicolons, quoted where they hold semicolons, quotation marks
 * or line breaks (RFC 4180). A quotation mark inside a cell that did not begin with one stands for itself, as in Python's
 * reader. Lines end in LF, CR LF or CR. Keeps one row and a small buffer, however large the file is.
 */
final class Rows {

    /** A forgotten quotation mark would otherwise swallow the rest of a large file. */
    private static final int LONGEST_ROW = 1 << 24;

    private final InputStream stream;
    private final Remarks remarks;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private int line = 1;
    private int column = 1;

    private final Repeated repeated = new Repeated();
    private byte[] row = new byte[1 << 12];
    private int length;
    private boolean ascii;
    private int cells;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] lines = new int[32];
    private int[] columns = new int[32];

    Rows(InputStream stream, Remarks remarks) {
        this.stream = stream;
        this.remarks = remarks;
    }

    /** Passes over the mark some programs begin a file with; refuses the marks of other encodings. */
    void readMark() throws IOException, Unreadable {
        peek();
        if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
            throw new Unreadable(1, 1, "The file is UTF-16; an election is written in UTF-8.");
        }
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            position = 3;
        }
    }

    private boolean startsWith(int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (i >= limit || (buffer[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next row that is not blank. @return false at the end of the file */
    boolean next() throws IOException, Unreadable {
        while (readRow()) {
            if (cells > 1 || ends[0] > starts[0]) {
                if (!ascii) {
                    checkEncoding();
                }
                return true;
            }
            // One blank line at the end of a file is how many editors end it.
            if (peek() >= 0) {
                remarks.tolerate(Kind.BLANK_LINE, lines[0], 1, "The line is blank.");
            }
        }
        return false;
    }

    /** How many cells the row has, one at least. */
    int size() {
        return cells;
    }

    String text(int cell) {
        return cell < cells ? new String(row, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8) : "";
    }

    boolean isEmpty(int cell) {
        return cell >= cells || starts[cell] == ends[cell];
    }

    /** The text of a cell whose value many rows share. */
    String repeatedText(int cell) {
        return cell < cells ? repeated.text(row, starts[cell], ends[cell]) : "";
    }

    /** The bytes of the row; a cell lies between its {@link #start} and its {@link #end}, without spaces around it. */
    byte[] bytes() {
        return row;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    int line(int cell) {
        return lines[Math.min(cell, cells - 1)];
    }

    int column(int cell) {
        return columns[Math.min(cell, cells - 1)];
    }

    /** The column of a byte inside a cell, which an id in a list of ids begins with. */
    int column(int cell, int at) {
        return columns[cell] + characters(starts[cell], at);
    }

    /** Where reading has come to: at the end of the file, where something is missing. */
    int line() {
        return line;
    }

    int column() {
        return column;
    }

    private boolean readRow() throws IOException, Unreadable {
        if (peek() < 0) {
            return false;
        }
        length = 0;
        cells = 0;
        ascii = true;
        var more = true;
        while (more) {
            begin();
            more = peek() == '"' ? readQuoted() : readPlain();
            finish();
        }
        return true;
    }

    private void begin() {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
            lines = Arrays.copyOf(lines, 2 * cells);
            columns = Arrays.copyOf(columns, 2 * cells);
        }
        starts[cells] = length;
        lines[cells] = line;
        columns[cells] = column;
    }

    /** Takes the spaces off both ends, as every reader of the format does. */
    private void finish() {
        var start = starts[cells];
        var end = length;
        while (end > start && isSpace(row[end - 1])) {
            end--;
        }
        while (start < end && isSpace(row[start])) {
            start++;
        }
        if (end - start < length - starts[cells]) {
            remarks.tolerate(Kind.SPACE, lines[cells], columns[cells], "The value has spaces around it.");
            columns[cells] += characters(starts[cells], start);
        }
        starts[cells] = start;
        ends[cells] = end;
        cells++;
    }

    /** Reads up to the end of the cell. @return whether another cell follows in this row */
    private boolean readPlain() throws IOException, Unreadable {
        while (peek() >= 0) {
            var from = position;
            while (position < limit && !isSpecial(buffer[position])) {
                position++;
            }
            take(from, position);
            if (position == limit) {
                continue;
            }
            if (buffer[position] != '"') {
                return readEnd();
            }
            remarks.tolerate(Kind.QUOTE, line, column, "A quotation mark stands in the middle of the value.");
            take(position, ++position);
        }
        return false;
    }

    private static boolean isSpecial(byte one) {
        return one == ';' || one == '\n' || one == '\r' || one == '"';
    }

    private boolean readQuoted() throws IOException, Unreadable {
        var openedLine = line;
        var openedColumn = column;
        skip();
        while (true) {
            if (peek() < 0 || length == LONGEST_ROW) {
                throw new Unreadable(openedLine, openedColumn, "The quotation mark opened here is never closed.");
            }
            var next = buffer[position];
            if (next == '"') {
                skip();
                if (peek() != '"') {
                    break;
                }
            }
            take(position, ++position);
            if (next == '\n' || (next == '\r' && peek() != '\n')) {
                line++;
                column = 1;
            }
        }
        columns[cells] = openedColumn + 1;
        if (peek() >= 0 && peek() != ';' && peek() != '\n' && peek() != '\r') {
            remarks.tolerate(Kind.QUOTE, line, column, "The value goes on after its closing quotation mark.");
            return readPlain();
        }
        return peek() >= 0 && readEnd();
    }

    /** At a semicolon or a line break. */
    private boolean readEnd() throws IOException {
        var next = buffer[position];
        skip();
        if (next == ';') {
            return true;
        }
        if (next == '\r' && peek() == '\n') {
            skip();
        }
        line++;
        column = 1;
        return false;
    }

    /** Takes bytes of the buffer into the row. */
    private void take(int from, int to) throws Unreadable {
        var count = to - from;
        if (count > row.length - length) {
            if (length + count > LONGEST_ROW) {
                throw new Unreadable(lines[0], columns[0], "The row is longer than 16 million bytes.");
            }
            row = Arrays.copyOf(row, Math.max(2 * row.length, length + count));
        }
        System.arraycopy(buffer, from, row, length, count);
        var continuations = 0;
        for (var i = from; i < to; i++) {
            if (buffer[i] < 0) {
                ascii = false;
                continuations += isContinuation(buffer[i]) ? 1 : 0;
            }
        }
        length += count;
        column += count - continuations;
    }

    private void skip() {
        position++;
        column++;
    }

    /** The next byte without taking it; -1 at the end. */
    private int peek() throws IOException {
        if (position == limit) {
            position = 0;
            limit = stream.readNBytes(buffer, 0, buffer.length);
            if (limit == 0) {
                return -1;
            }
        }
        return buffer[position] & 0xFF;
    }

    private void checkEncoding() throws Unreadable {
        for (var cell = 0; cell < cells; cell++) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(row, starts[cell], ends[cell] - starts[cell]));
            } catch (CharacterCodingException _) {
                throw new Unreadable(
                        lines[cell], columns[cell], "The value is not UTF-8, so its letters cannot be told for sure.");
            }
        }
    }

    private int characters(int from, int to) {
        var count = 0;
        for (var i = from; i < to; i++) {
            if (!isContinuation(row[i])) {
                count++;
            }
        }
        return count;
    }

    private static boolean isContinuation(byte one) {
        return (one & 0xC0) == 0x80;
    }

    private static boolean isSpace(byte one) {
        return one == ' ' || (one >= 9 && one <= 13);
    }
}

package org.vorort.actors.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines of cells, as RFC 4180 says and a little kinder. Quotes that do not wrap a whole cell are taken
 * as they stand: {@code "Haus" am See} is a name, and one forgotten quote must not swallow the rest of the list.
 *
 * <p>Ours and not a library's, because guessing the delimiter and reading have to agree about every quote, and because
 * the libraries at hand either refuse the whole file at the first stray quote or swallow what follows it.
 */
final class DelimitedText {

    private final String text;
    private final char delimiter;
    private int position;
    private int strayQuotes;

    DelimitedText(String text, Delimiter delimiter) {
        this.text = text;
        this.delimiter = delimiter.sign();
    }

    boolean hasNext() {
        return position < text.length();
    }

    /** The cells of the next line, and one blank cell for a blank line. */
    List<String> next() throws SheetRefused {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(cell());
            if (position >= text.length()) {
                return cells;
            }
            var end = text.charAt(position++);
            if (end == delimiter && cells.size() >= SheetLimits.WIDEST_SHEET) {
                throw new SheetRefused(SheetReader.Reason.TOO_MANY_COLUMNS, Numbers.shown(SheetLimits.COLUMNS));
            }
            if (end == delimiter) {
                continue;
            }
            if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
                position++;
            }
            return cells;
        }
    }

    /** How often a quote stood where none belongs: a sign that the delimiter is another one. */
    int strayQuotes() {
        return strayQuotes;
    }

    private String cell() throws SheetRefused {
        var quote = afterBlanks(position);
        if (quote < text.length() && text.charAt(quote) == '"') {
            var wrapped = new StringBuilder();
            if (wrapped(quote, wrapped)) {
                return wrapped.toString();
            }
        }
        return plain();
    }

    private String plain() throws SheetRefused {
        var start = position;
        while (!endsCell(position)) {
            if (text.charAt(position) == '"') {
                strayQuotes++;
            }
            position++;
        }
        if (position - start > SheetLimits.CELL_CHARACTERS) {
            throw new SheetRefused(SheetReader.Reason.CELL_TOO_LONG, Numbers.shown(SheetLimits.CELL_CHARACTERS));
        }
        return text.substring(start, position);
    }

    /** Reads the cell inside these quotes; stays where it was when they wrap no cell. */
    private boolean wrapped(int quote, StringBuilder cell) throws SheetRefused {
        var severalLines = false;
        for (var i = quote + 1; i < text.length() && cell.length() <= SheetLimits.CELL_CHARACTERS; i++) {
            var sign = text.charAt(i);
            if (sign != '"') {
                severalLines |= sign == '\n' || sign == '\r';
                cell.append(sign);
            } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else {
                return closed(quote, i + 1, severalLines, cell);
            }
        }
        strayQuotes++;
        return false;
    }

    private boolean closed(int quote, int afterQuote, boolean severalLines, StringBuilder cell) throws SheetRefused {
        var end = afterBlanks(afterQuote);
        if (endsCell(end)) {
            position = end;
            return true;
        }
        strayQuotes++;
        if (severalLines || quote != position) {
            return false;
        }
        position = afterQuote;
        cell.append(plain());
        return true;
    }

    private int afterBlanks(int start) {
        var i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private boolean endsCell(int i) {
        if (i >= text.length()) {
            return true;
        }
        var sign = text.charAt(i);
        return sign == delimiter || sign == '\n' || sign == '\r';
    }
}

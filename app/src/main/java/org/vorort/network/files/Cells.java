package org.vorort.network.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.sheets.FormulaGuard;

/**
 * Cuts a list of edges into lines of cells, as RFC 4180 says and a little kinder. Ours and not the directory's, because a
 * network has twenty times the lines a contact list may have and is therefore read as a stream.
 */
final class Cells {

    private final TextSource source;
    private final char delimiter;
    private int line;

    Cells(TextSource source, char delimiter) {
        this.source = source;
        this.delimiter = delimiter;
    }

    boolean hasNext() throws IOException, NetworkRefused {
        return source.peek() != TextSource.END;
    }

    /** The cells of the next line, and one blank cell for a blank line. */
    List<String> next() throws IOException, NetworkRefused {
        line = source.line();
        var cells = new ArrayList<String>(4);
        while (true) {
            cells.add(cell());
            if (source.read() != delimiter) {
                return cells;
            }
            if (cells.size() > NetworkLimits.NAME_CHARACTERS) {
                throw NetworkRefused.at(line, NetworkReader.Reason.NO_NETWORK);
            }
        }
    }

    /** The line in which the last cells began. */
    int line() {
        return line;
    }

    private String cell() throws IOException, NetworkRefused {
        var cell = new StringBuilder();
        while (source.peek() == ' ') {
            source.read();
        }
        if (source.peek() != '"') {
            plain(cell);
            return FormulaGuard.restore(cell.toString().strip());
        }
        quoted(cell);
        var blanks = new StringBuilder();
        while (source.peek() == ' ') {
            keep(blanks);
        }
        if (!ends()) {
            // The quotes belong to the name: "Haus" am See.
            cell.insert(0, '"').append('"').append(blanks);
            plain(cell);
        }
        return FormulaGuard.restore(cell.toString());
    }

    private void plain(StringBuilder cell) throws IOException, NetworkRefused {
        while (!ends()) {
            keep(cell);
        }
    }

    private void quoted(StringBuilder cell) throws IOException, NetworkRefused {
        source.read();
        while (true) {
            if (source.peek() == TextSource.END) {
                throw NetworkRefused.at(line, NetworkReader.Reason.DAMAGED);
            }
            if (source.peek() == '"') {
                source.read();
                if (source.peek() != '"') {
                    return;
                }
            }
            keep(cell);
        }
    }

    private boolean ends() throws IOException, NetworkRefused {
        var sign = source.peek();
        return sign == delimiter || sign == '\n' || sign == TextSource.END;
    }

    private void keep(StringBuilder cell) throws IOException, NetworkRefused {
        cell.append((char) source.read());
        if (cell.length() > NetworkLimits.NAME_CHARACTERS) {
            throw new NetworkRefused(
                    NetworkReader.Reason.NAME_TOO_LONG, NetworkCollector.shown(NetworkLimits.NAME_CHARACTERS));
        }
    }
}

package org.vorort.network.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a list of edges: {@code source,target[,weight]}, one a line; who is named in none is in no such network. */
final class EdgeListReader {

    /** By preference where several would do: names hold commas rather than semicolons, and hardly ever tabs. */
    private static final char[] DELIMITERS = {'\t', ';', ','};

    private static final int SAMPLE_LINES = 50;

    private final byte[] head;
    private final TextSource source;
    private final NetworkCollector collector;

    EdgeListReader(byte[] head, TextSource source, NetworkCollector collector) {
        this.head = head;
        this.source = source;
        this.collector = collector;
    }

    void read() throws IOException, NetworkRefused {
        var cells = new Cells(source, delimiter());
        var columns = EdgeColumns.IN_ORDER;
        var first = true;
        while (cells.hasNext()) {
            var line = cells.next();
            if (line.stream().allMatch(String::isBlank)
                    || first && line.getFirst().startsWith("sep=")) {
                continue;
            }
            if (first && EdgeColumns.areHeadings(line)) {
                columns = EdgeColumns.of(line);
            } else {
                edge(line, columns, cells.line());
            }
            first = false;
        }
    }

    private void edge(List<String> cells, EdgeColumns columns, int line) throws NetworkRefused {
        if (cells.size() == 1 || columns == EdgeColumns.IN_ORDER && cells.size() > 3 && !blankFrom(cells, 3)) {
            throw NetworkRefused.at(line, NetworkReader.Reason.NO_NETWORK);
        }
        var one = cell(cells, columns.source());
        var other = cell(cells, columns.target());
        if (one.isBlank() || other.isBlank()) {
            throw NetworkRefused.at(line, NetworkReader.Reason.EDGE_WITHOUT_END);
        }
        var weight = cell(cells, columns.weight()).strip();
        var number = Weight.of(weight);
        if (number.isEmpty() && !weight.isEmpty()) {
            throw NetworkRefused.at(line, NetworkReader.Reason.NO_WEIGHT, weight);
        }
        var from = collector.name(one);
        collector.join(new NetworkEdge(from, collector.name(other), false, number, notes(cells, columns)));
    }

    private static Map<EdgeNote, String> notes(List<String> cells, EdgeColumns columns) {
        var notes = new EnumMap<EdgeNote, String>(EdgeNote.class);
        columns.notes().forEach((note, column) -> {
            var text = cell(cells, column).strip();
            if (!text.isEmpty()) {
                notes.put(note, text);
            }
        });
        return notes;
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static boolean blankFrom(List<String> cells, int column) {
        return cells.subList(column, cells.size()).stream().allMatch(String::isBlank);
    }

    /** The sign that cuts most of the first lines into two cells or more. */
    private char delimiter() throws IOException {
        var best = ',';
        var most = 0;
        for (var delimiter : DELIMITERS) {
            var cut = cutLines(delimiter);
            if (cut > most) {
                most = cut;
                best = delimiter;
            }
        }
        return best;
    }

    private int cutLines(char delimiter) throws IOException {
        var cut = 0;
        try {
            var sample = new Cells(new TextSource(new ByteArrayInputStream(head)), delimiter);
            for (var line = 0; line < SAMPLE_LINES && sample.hasNext(); line++) {
                cut += sample.next().size() > 1 ? 1 : 0;
            }
        } catch (NetworkRefused _) {
            // The sample may end in the middle of a name; and what this sign cannot cut is not cut by it.
            return cut;
        }
        return cut;
    }
}

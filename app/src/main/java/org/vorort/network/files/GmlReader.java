package org.vorort.network.files;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.OptionalDouble;

/** Reads GML (Himsolt 1996): keys with values, of which {@code graph}, {@code node} and {@code edge} make the network. */
final class GmlReader {

    private final GmlTokens tokens;
    private final NetworkCollector collector;
    private boolean found;
    private boolean directed;

    GmlReader(TextSource source, NetworkCollector collector) {
        this.tokens = new GmlTokens(source);
        this.collector = collector;
    }

    void read() throws IOException, NetworkRefused {
        for (var kind = tokens.next(); kind != GmlTokens.Kind.END; kind = tokens.next()) {
            var key = key(kind);
            var value = tokens.next();
            if (key.equals("graph") && value == GmlTokens.Kind.OPEN) {
                if (found) {
                    throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.SEVERAL_NETWORKS);
                }
                found = true;
                graph();
            } else {
                pass(value);
            }
        }
    }

    private void graph() throws IOException, NetworkRefused {
        for (var kind = tokens.next(); kind != GmlTokens.Kind.CLOSE; kind = tokens.next()) {
            var key = key(kind);
            var value = tokens.next();
            var opens = value == GmlTokens.Kind.OPEN;
            if (key.equals("node") && opens) {
                node(tokens.line());
            } else if (key.equals("edge") && opens) {
                edge(tokens.line());
            } else if (key.equals("graph") && opens) {
                throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.NESTED);
            } else {
                if (key.equals("directed") && tokens.text().equals("1")) {
                    directed = true;
                    collector.directed();
                }
                pass(value);
            }
        }
    }

    private void node(int line) throws IOException, NetworkRefused {
        var id = "";
        var name = "";
        var label = "";
        for (var kind = tokens.next(); kind != GmlTokens.Kind.CLOSE; kind = tokens.next()) {
            var key = key(kind);
            var value = tokens.next();
            switch (key) {
                case "id" -> id = scalar(value);
                case "label" -> label = scalar(value);
                case "name" -> name = value == GmlTokens.Kind.OPEN ? passed(value) : scalar(value);
                case "graph" -> throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.NESTED);
                default -> pass(value);
            }
        }
        if (id.isEmpty()) {
            throw NetworkRefused.at(line, NetworkReader.Reason.NODE_WITHOUT_ID);
        }
        var shown = label.isBlank() ? name : label;
        collector.declare(id, shown.isBlank() ? id : shown, line);
    }

    private void edge(int line) throws IOException, NetworkRefused {
        var source = "";
        var target = "";
        var weight = OptionalDouble.empty();
        var notes = new EnumMap<EdgeNote, String>(EdgeNote.class);
        for (var kind = tokens.next(); kind != GmlTokens.Kind.CLOSE; kind = tokens.next()) {
            var key = key(kind);
            var value = tokens.next();
            switch (key) {
                case "source" -> source = scalar(value);
                case "target" -> target = scalar(value);
                case "weight" -> weight = weight(scalar(value));
                default -> {
                    var note = EdgeNote.of(key);
                    if (note.isEmpty() || value == GmlTokens.Kind.OPEN) {
                        pass(value);
                    } else {
                        notes.put(note.get(), scalar(value).strip());
                    }
                }
            }
        }
        if (source.isEmpty() || target.isEmpty()) {
            throw NetworkRefused.at(line, NetworkReader.Reason.EDGE_WITHOUT_END);
        }
        notes.values().removeIf(String::isEmpty);
        var one = collector.mention(source, line);
        collector.join(new NetworkEdge(one, collector.mention(target, line), directed, weight, notes));
    }

    private String key(GmlTokens.Kind kind) throws NetworkRefused {
        if (kind != GmlTokens.Kind.WORD) {
            throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.DAMAGED);
        }
        return tokens.text().toLowerCase(Locale.ROOT);
    }

    private String scalar(GmlTokens.Kind kind) throws NetworkRefused {
        if (kind != GmlTokens.Kind.WORD && kind != GmlTokens.Kind.STRING) {
            throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.DAMAGED);
        }
        return kind == GmlTokens.Kind.STRING ? Entities.resolve(tokens.text()) : tokens.text();
    }

    private OptionalDouble weight(String text) throws NetworkRefused {
        var number = Weight.of(text);
        if (number.isEmpty()) {
            throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.NO_WEIGHT, text);
        }
        return number;
    }

    private String passed(GmlTokens.Kind value) throws IOException, NetworkRefused {
        pass(value);
        return "";
    }

    /** Passes over a value, however deep its brackets go. */
    private void pass(GmlTokens.Kind value) throws IOException, NetworkRefused {
        var kind = value;
        var depth = 0;
        while (true) {
            switch (kind) {
                case OPEN -> depth++;
                case CLOSE -> depth--;
                case END -> throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.DAMAGED);
                default -> {
                    // A key or a value inside.
                }
            }
            if (depth < 0) {
                throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.DAMAGED);
            }
            if (depth == 0) {
                return;
            }
            kind = tokens.next();
        }
    }
}

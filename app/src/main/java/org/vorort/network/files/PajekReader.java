package org.vorort.network.files;

import java.io.IOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Reads a Pajek network ({@code .net}): vertices with or without names, of one kind or two, and their ties as arcs, edges,
 * lists of either, or a matrix. What Pajek keeps behind the network, partitions and the like, is left aside.
 */
final class PajekReader {

    private final PajekTokens tokens;
    private final NetworkCollector collector;
    private final BitSet described = new BitSet();
    private String part = "";
    private int size;
    private int firstColumn;
    private int columns;
    private boolean found;

    PajekReader(TextSource source, NetworkCollector collector) {
        this.tokens = new PajekTokens(source);
        this.collector = collector;
    }

    void read() throws IOException, NetworkRefused {
        for (var kind = tokens.next(); kind != PajekTokens.Kind.END; kind = tokens.next()) {
            if (kind == PajekTokens.Kind.LINE_END) {
                continue;
            }
            if (tokens.text().startsWith("%")) {
                tokens.passLine();
            } else if (tokens.text().startsWith("*") && kind == PajekTokens.Kind.WORD) {
                if (!begins(tokens.text().substring(1).toLowerCase(Locale.ROOT))) {
                    return;
                }
            } else {
                line();
            }
        }
    }

    /** Whether the network goes on with this part. */
    private boolean begins(String name) throws IOException, NetworkRefused {
        part = name;
        switch (name) {
            case "vertices" -> vertices();
            case "network" -> {
                if (found) {
                    throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.SEVERAL_NETWORKS);
                }
                tokens.passLine();
            }
            case "arcs", "arcslist" -> {
                collector.directed();
                tokens.passLine();
            }
            case "edges", "edgeslist" -> tokens.passLine();
            case "matrix" -> {
                tokens.passLine();
                matrix();
            }
            case "partition", "vector", "cluster", "permutation", "hierarchy" -> {
                return false;
            }
            default -> throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.UNKNOWN_PART, "*" + name);
        }
        return true;
    }

    private void vertices() throws IOException, NetworkRefused {
        var line = tokens.line();
        if (found) {
            throw NetworkRefused.at(line, NetworkReader.Reason.SEVERAL_NETWORKS);
        }
        found = true;
        size = tokens.next() == PajekTokens.Kind.WORD ? tokens.number() : -1;
        if (size < 0) {
            throw NetworkRefused.at(line, NetworkReader.Reason.DAMAGED);
        }
        if (size > collector.limits().nodes()) {
            throw new NetworkRefused(
                    NetworkReader.Reason.TOO_MANY_NODES,
                    NetworkCollector.shown(collector.limits().nodes()));
        }
        var more = tokens.next() == PajekTokens.Kind.WORD;
        var ofFirstKind = more ? tokens.number() : 0;
        firstColumn = ofFirstKind > 0 && ofFirstKind < size ? ofFirstKind : 0;
        columns = size - firstColumn;
        for (var number = 1; number <= size; number++) {
            var id = Integer.toString(number);
            collector.declare(id, id, line);
        }
        if (more) {
            tokens.passLine();
        }
    }

    private void line() throws IOException, NetworkRefused {
        switch (part) {
            case "vertices" -> vertex();
            case "arcs", "edges" -> edge();
            case "arcslist", "edgeslist" -> edges();
            default -> throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.DAMAGED);
        }
    }

    private void vertex() throws IOException, NetworkRefused {
        var vertex = node();
        if (described.get(vertex)) {
            throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.DOUBLE_NODE, tokens.text());
        }
        described.set(vertex);
        var kind = tokens.next();
        if (kind == PajekTokens.Kind.WORD || kind == PajekTokens.Kind.NAME) {
            var label = Entities.resolve(tokens.text());
            if (!label.isBlank()) {
                collector.label(vertex, label);
            }
            tokens.passLine();
        }
    }

    private void edge() throws IOException, NetworkRefused {
        var one = node();
        if (tokens.next() != PajekTokens.Kind.WORD) {
            throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.EDGE_WITHOUT_END);
        }
        var other = node();
        var weight = OptionalDouble.empty();
        var kind = tokens.next();
        if (kind == PajekTokens.Kind.WORD) {
            // Where no weight stands, the third word already says how to draw the line.
            weight = Weight.of(tokens.text());
        }
        if (kind != PajekTokens.Kind.LINE_END) {
            tokens.passLine();
        }
        collector.join(one, other, weight);
    }

    private void edges() throws IOException, NetworkRefused {
        var one = node();
        var kind = tokens.next();
        while (kind == PajekTokens.Kind.WORD) {
            collector.join(one, node(), OptionalDouble.empty());
            kind = tokens.next();
        }
    }

    /** A number for each pair, row by row, however the lines are broken; with two kinds, from the first to the second. */
    private void matrix() throws IOException, NetworkRefused {
        collector.directed();
        var rows = firstColumn > 0 ? firstColumn : size;
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                var kind = tokens.next();
                while (kind == PajekTokens.Kind.LINE_END) {
                    kind = tokens.next();
                }
                var weight = Weight.of(tokens.text());
                if (kind == PajekTokens.Kind.END || weight.isEmpty()) {
                    throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.DAMAGED);
                }
                if (weight.getAsDouble() != 0) {
                    collector.join(row, firstColumn + column, weight);
                }
            }
        }
    }

    /** The vertex whose number the word is; Pajek counts from 1. */
    private int node() throws NetworkRefused {
        var number = tokens.number();
        if (number < 1 || number > size) {
            throw NetworkRefused.at(tokens.line(), NetworkReader.Reason.UNKNOWN_NODE, tokens.text());
        }
        return number - 1;
    }
}

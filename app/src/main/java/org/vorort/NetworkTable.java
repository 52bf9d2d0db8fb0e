package org.vorort;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** The measures for people: what there is, where it is thin, and who is in between, the most important first. */
final class NetworkTable {

    /** What fits on a screen together with the lines above. */
    private static final int MOST_ROWS = 40;

    private static final int MOST_NAMES = 20;
    private static final int WIDEST_NAME = 40;
    private static final int DECIMALS = 1_000_000;

    private final NetworkMeasures measures;
    private final Writer out;

    private NetworkTable(NetworkMeasures measures, Writer out) {
        this.measures = measures;
        this.out = out;
    }

    static void write(NetworkMeasures measures, String name, Writer out) throws IOException {
        var table = new NetworkTable(measures, out);
        table.summary(name);
        table.nodes();
    }

    private void summary(String name) throws IOException {
        var graph = measures.graph();
        var direction = measures.file().directed() ? ", with directions, read without" : "";
        out.write(plain(name) + " (" + measures.file().format().shown() + direction + ")\n\n");
        line("nodes", String.valueOf(graph.size()));
        line("edges", graph.edgeCount() + leftOut());
        line("components", String.valueOf(measures.components()));
        var cutVertices = new ArrayList<String>();
        for (var vertex : measures.cuts().vertices()) {
            cutVertices.add(name(vertex));
        }
        line("cut vertices", listed(cutVertices));
        var bridges = new ArrayList<String>();
        for (var bridge : measures.cuts().bridges()) {
            bridges.add(name(bridge.one()) + " – " + name(bridge.other()));
        }
        line("bridges", listed(bridges));
    }

    private String leftOut() {
        var graph = measures.graph();
        var parallels = graph.parallels() == 0 ? "" : graph.parallels() + " more beside others";
        var loops = graph.loops() == 0 ? "" : graph.loops() + " from a node to itself";
        var both = parallels.isEmpty() || loops.isEmpty() ? "" : " and ";
        return parallels.isEmpty() && loops.isEmpty() ? "" : "   (left out: " + parallels + both + loops + ")";
    }

    private void line(String what, String figure) throws IOException {
        out.write("  " + padded(what, 14) + figure + "\n");
    }

    private static String listed(List<String> names) {
        var shown = String.join("; ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
        var more = names.size() > MOST_NAMES ? "; and " + (names.size() - MOST_NAMES) + " more" : "";
        return names.size() + (names.isEmpty() ? "" : "   " + shown + more);
    }

    private void nodes() throws IOException {
        var vertices = ordered();
        var shown = vertices.subList(0, Math.min(vertices.size(), MOST_ROWS));
        if (shown.isEmpty()) {
            return;
        }
        var width = "node".length();
        for (var vertex : shown) {
            width = Math.max(width, signs(name(vertex)));
        }
        out.write("\n  " + padded("node", width) + "  degree  betweenness  closeness\n");
        for (var vertex : shown) {
            out.write("  " + padded(name(vertex), width)
                    + right(String.valueOf(measures.graph().degree(vertex)), 8)
                    + right(figure(measures.betweenness(vertex)), 13)
                    + right(figure(measures.closeness(vertex)), 11) + "\n");
        }
        if (vertices.size() > shown.size()) {
            out.write("  … and " + (vertices.size() - shown.size()) + " more; --json tells all of them.\n");
        }
    }

    /** By betweenness, then by degree, then as in the file. */
    private List<Integer> ordered() {
        var vertices = new ArrayList<Integer>(measures.graph().size());
        for (var vertex = 0; vertex < measures.graph().size(); vertex++) {
            vertices.add(vertex);
        }
        vertices.sort(Comparator.<Integer>comparingDouble(
                        vertex -> -measures.betweenness(vertex).orElse(0))
                .thenComparingInt(vertex -> -measures.graph().degree(vertex)));
        return vertices;
    }

    private String name(int vertex) {
        var plain = plain(measures.graph().label(vertex));
        return signs(plain) > WIDEST_NAME
                ? plain.substring(0, plain.offsetByCodePoints(0, WIDEST_NAME - 1)) + "…"
                : plain;
    }

    /** In one line, and without signs that would steer the terminal. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            var kind = Character.getType(sign);
            var steers = kind == Character.CONTROL
                    || kind == Character.FORMAT
                    || kind == Character.SURROGATE
                    || kind == Character.LINE_SEPARATOR
                    || kind == Character.PARAGRAPH_SEPARATOR;
            plain.appendCodePoint(steers ? ' ' : sign);
        });
        return plain.toString();
    }

    private static String figure(OptionalDouble measure) {
        if (measure.isEmpty()) {
            return "–";
        }
        var rounded = Math.round(measure.getAsDouble() * DECIMALS);
        return rounded / DECIMALS + "."
                + String.valueOf(DECIMALS + rounded % DECIMALS).substring(1);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - signs(text)));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - signs(text))) + text;
    }

    private static int signs(String text) {
        return text.codePointCount(0, text.length());
    }
}

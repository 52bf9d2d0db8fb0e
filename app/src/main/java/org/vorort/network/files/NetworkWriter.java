package org.vorort.network.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.sheets.SheetWriter;

/**
 * Writes networks for other programs.
 *
 * <p>Promise: {@link NetworkReader} reads from what was written here the same nodes and edges, save that blanks around a
 * text are gone, and that a list of edges holds neither whom nothing joins nor which edge has a direction. The streams
 * stay open.
 */
public final class NetworkWriter {

    private NetworkWriter() {}

    /**
     * Writes GraphML.
     *
     * @param ids what tells the nodes apart, one for each
     * @param labels what they are called, one for each
     */
    public static void graphml(OutputStream stream, List<String> ids, List<String> labels, List<NetworkEdge> edges)
            throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="label" for="node" attr.name="label" attr.type="string"/>
                  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
                """);
        for (var note : EdgeNote.values()) {
            var name = note.written();
            writer.write("  <key id=\"" + name + "\" for=\"edge\" attr.name=\"" + name + "\" attr.type=\"string\"/>\n");
        }
        writer.write("  <graph edgedefault=\"undirected\">\n");
        for (var node = 0; node < ids.size(); node++) {
            node(writer, ids.get(node), labels.get(node));
        }
        for (var edge : edges) {
            edge(writer, ids, edge);
        }
        writer.write("  </graph>\n</graphml>\n");
        writer.flush();
    }

    /**
     * Writes a list of edges as the directory's lists are written, formulas made harmless.
     *
     * @param names what the nodes are called in it, one for each and all different
     */
    public static void csv(OutputStream stream, List<String> names, List<NetworkEdge> edges) throws IOException {
        var headings = new ArrayList<>(List.of("source", "target", "weight"));
        for (var note : EdgeNote.values()) {
            headings.add(note.written());
        }
        var rows = new ArrayList<List<String>>(edges.size());
        for (var edge : edges) {
            rows.add(row(names, edge));
        }
        SheetWriter.csv(stream, headings, rows);
    }

    private static List<String> row(List<String> names, NetworkEdge edge) {
        var row = new ArrayList<String>();
        row.add(names.get(edge.from()));
        row.add(names.get(edge.to()));
        row.add(weight(edge));
        for (var note : EdgeNote.values()) {
            row.add(edge.note(note));
        }
        return row;
    }

    private static void node(Writer writer, String id, String label) throws IOException {
        writer.write("    <node id=\"" + escaped(id) + "\">" + data("label", label) + "</node>\n");
    }

    private static void edge(Writer writer, List<String> ids, NetworkEdge edge) throws IOException {
        writer.write("    <edge source=\"" + escaped(ids.get(edge.from())) + "\" target=\""
                + escaped(ids.get(edge.to())) + (edge.directed() ? "\" directed=\"true\">" : "\">"));
        writer.write(data("weight", weight(edge)));
        for (var note : EdgeNote.values()) {
            writer.write(data(note.written(), edge.note(note)));
        }
        writer.write("</edge>\n");
    }

    private static String data(String key, String text) {
        return text.isEmpty() ? "" : "<data key=\"" + key + "\">" + escaped(text) + "</data>";
    }

    /** Line breaks as references, because a parser turns others into blanks; what XML cannot carry becomes a question mark. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append(point).append(';');
                default -> escaped.appendCodePoint(canStandInXml(point) ? point : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean canStandInXml(int point) {
        var surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    private static String weight(NetworkEdge edge) {
        if (edge.weight().isEmpty()) {
            return "";
        }
        var weight = edge.weight().getAsDouble();
        return weight == Math.rint(weight) && Math.abs(weight) < 1e15
                ? Long.toString((long) weight)
                : Double.toString(weight);
    }
}

package org.vorort.network.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.vorort.actors.sheets.SheetWriter;
import org.vorort.network.graph.Graph;

/**
 * Writes networks for other programs.
 *
 * <p>Promise: {@link NetworkReader} reads from what was written here the same network, save that blanks around a name are
 * gone, and that a list of edges cannot hold whom nothing joins. The streams stay open.
 */
final class NetworkWriter {

    private NetworkWriter() {}

    /**
     * Writes GraphML with the labels of the vertices and, where there are any, the weights of the edges.
     *
     * @param ids what tells the vertices apart, one for each
     */
    static void graphml(OutputStream stream, Graph graph, List<String> ids) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="label" for="node" attr.name="label" attr.type="string"/>
                  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
                  <graph edgedefault="undirected">
                """);
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            node(writer, ids.get(vertex), graph.label(vertex));
        }
        for (var edges = new EdgeWalk(graph); edges.hasNext(); ) {
            edge(writer, ids, edges.next(), graph.isWeighted());
        }
        writer.write("  </graph>\n</graphml>\n");
        writer.flush();
    }

    /**
     * Writes a list of edges as the directory's lists are written, formulas made harmless.
     *
     * @param names what the vertices are called in it, one for each and all different
     */
    static void csv(OutputStream stream, Graph graph, List<String> names) throws IOException {
        SheetWriter.csv(stream, List.of("source", "target", "weight"), () -> rows(new EdgeWalk(graph), names));
    }

    private static Iterator<List<String>> rows(EdgeWalk edges, List<String> names) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return edges.hasNext();
            }

            @Override
            public List<String> next() {
                var edge = edges.next();
                return List.of(names.get(edge.one()), names.get(edge.other()), shown(edge.weight()));
            }
        };
    }

    private static void node(Writer writer, String id, String label) throws IOException {
        writer.write("    <node id=\"" + escaped(id) + "\"><data key=\"label\">" + escaped(label) + "</data></node>\n");
    }

    private static void edge(Writer writer, List<String> ids, EdgeWalk.Edge edge, boolean weighted) throws IOException {
        var ends =
                "    <edge source=\"" + escaped(ids.get(edge.one())) + "\" target=\"" + escaped(ids.get(edge.other()));
        var weight = "\"><data key=\"weight\">" + shown(edge.weight()) + "</data></edge>\n";
        writer.write(ends + (weighted ? weight : "\"/>\n"));
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

    private static String shown(double weight) {
        return weight == Math.rint(weight) && Math.abs(weight) < 1e15
                ? Long.toString((long) weight)
                : Double.toString(weight);
    }
}

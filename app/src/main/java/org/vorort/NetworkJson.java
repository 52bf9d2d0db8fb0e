package org.vorort;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;

/** The measures as one JSON object, written by hand: a library would take longer to load than the answer. */
final class NetworkJson {

    private final NetworkMeasures measures;
    private final Writer out;

    private NetworkJson(NetworkMeasures measures, Writer out) {
        this.measures = measures;
        this.out = out;
    }

    static void write(NetworkMeasures measures, Writer out) throws IOException {
        new NetworkJson(measures, out).write();
    }

    private void write() throws IOException {
        out.write("{\"nodeCount\":" + measures.graph().size());
        out.write(",\"edgeCount\":" + measures.graph().edgeCount());
        out.write(",\"components\":" + measures.components());
        out.write(",\"cutVertices\":[");
        cutVertices();
        out.write("],\"bridges\":[");
        bridges();
        out.write("],\"nodes\":[");
        nodes();
        out.write("]}\n");
    }

    private void cutVertices() throws IOException {
        var separator = "";
        for (var vertex : measures.cuts().vertices()) {
            out.write(separator);
            text(measures.graph().label(vertex));
            separator = ",";
        }
    }

    private void bridges() throws IOException {
        var separator = "[";
        for (var bridge : measures.cuts().bridges()) {
            out.write(separator);
            text(measures.graph().label(bridge.one()));
            out.write(',');
            text(measures.graph().label(bridge.other()));
            out.write(']');
            separator = ",[";
        }
    }

    private void nodes() throws IOException {
        for (var vertex = 0; vertex < measures.graph().size(); vertex++) {
            out.write(vertex == 0 ? "{\"id\":" : ",{\"id\":");
            text(measures.file().ids().get(vertex));
            out.write(",\"label\":");
            text(measures.graph().label(vertex));
            out.write(",\"degree\":" + measures.graph().degree(vertex));
            out.write(",\"betweenness\":" + number(measures.betweenness(vertex)));
            out.write(",\"closeness\":" + number(measures.closeness(vertex)));
            out.write('}');
        }
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : "null";
    }

    private void text(String text) throws IOException {
        out.write('"');
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                out.write('\\');
                out.write(sign);
            } else if (sign < ' ' || Character.isSurrogate(sign) && !isPaired(text, i)) {
                out.write("\\u" + Integer.toHexString(0x10000 + sign).substring(1));
            } else {
                out.write(sign);
            }
        }
        out.write('"');
    }

    /** Half a sign is no text in UTF-8. */
    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}

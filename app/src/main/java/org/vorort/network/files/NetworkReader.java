package org.vorort.network.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the network in a file, judged by its content and never by its name: GraphML, GML, Pajek, or a list of edges
 * ({@code source,target[,weight]}, parted by comma, semicolon or tab, with or without headings).
 *
 * <p>Promise: what is written with a direction is read without, parallel edges become one, edges from a node to itself
 * are left out; a network without nodes is one. Refusal: a file that is no network, too large, contradicts itself or was
 * made to harm ends in {@link Unreadable} with one sentence to say, never in an exception, and nothing is fetched.
 */
public final class NetworkReader {

    private static final int HEAD_BYTES = 64 * 1024;

    /** What came of reading. */
    public sealed interface Result {}

    /** The file is a network. */
    public record Read(NetworkFile network) implements Result {}

    /**
     * The file is none.
     *
     * @param arguments for the reason's text: the file's name, then what the reason adds
     */
    public record Unreadable(Reason reason, List<String> arguments) implements Result {

        public Unreadable {
            arguments = List.copyOf(arguments);
        }
    }

    /** Why a file cannot be read, each with the key of the sentence that says what to do. */
    public enum Reason {
        EMPTY("network.files.empty"),
        BINARY("network.files.binary"),
        ARCHIVE("network.files.archive"),
        WEB_PAGE("network.files.webPage"),
        OTHER_XML("network.files.otherXml"),
        NO_NETWORK("network.files.noNetwork"),
        DAMAGED("network.files.damaged"),
        ENTITIES("network.files.entities"),
        NESTED("network.files.nested"),
        HYPEREDGE("network.files.hyperedge"),
        PORT("network.files.port"),
        SEVERAL_NETWORKS("network.files.severalNetworks"),
        UNKNOWN_PART("network.files.unknownPart"),
        UNKNOWN_NODE("network.files.unknownNode"),
        DOUBLE_NODE("network.files.doubleNode"),
        NODE_WITHOUT_ID("network.files.nodeWithoutId"),
        EDGE_WITHOUT_END("network.files.edgeWithoutEnd"),
        NO_WEIGHT("network.files.noWeight"),
        NAME_TOO_LONG("network.files.nameTooLong"),
        TOO_LARGE("network.files.tooLarge"),
        TOO_MANY_NODES("network.files.tooManyNodes"),
        TOO_MANY_EDGES("network.files.tooManyEdges"),
        TOO_MUCH_TEXT("network.files.tooMuchText");

        private final String textKey;

        Reason(String textKey) {
            this.textKey = textKey;
        }

        /** The key of the sentence for the person. */
        public String textKey() {
            return textKey;
        }
    }

    private NetworkReader() {}

    /**
     * Reads the network from this stream, which stays open. The name serves only to speak about the file.
     *
     * @throws IOException only where the stream itself fails
     */
    public static Result read(String fileName, InputStream stream, NetworkLimits limits) throws IOException {
        return read(fileName, stream, limits, _ -> {});
    }

    /**
     * The same for whoever wants to know what the network forgets.
     *
     * @param each is told every edge as it stands in the file, before it is sure that the file can be read to its end
     * @throws IOException only where the stream itself fails
     */
    public static Result read(String fileName, InputStream stream, NetworkLimits limits, Consumer<NetworkEdge> each)
            throws IOException {
        try {
            return new Read(network(stream, limits, each));
        } catch (NetworkRefused refused) {
            var arguments = new ArrayList<String>();
            arguments.add(fileName);
            arguments.addAll(refused.details());
            return new Unreadable(refused.reason(), arguments);
        }
    }

    private static NetworkFile network(InputStream stream, NetworkLimits limits, Consumer<NetworkEdge> each)
            throws IOException, NetworkRefused {
        var head = stream.readNBytes(HEAD_BYTES);
        var start = FileStart.of(head);
        var whole = new GuardedStream(new SequenceInputStream(new ByteArrayInputStream(head), stream), limits, start);
        var collector = new NetworkCollector(limits, each);
        try {
            switch (start) {
                case XML -> new GraphmlReader(new LenientReader(whole, FileStart.declared(head)), collector).read();
                case GML -> new GmlReader(new TextSource(whole), collector).read();
                case PAJEK -> new PajekReader(new TextSource(whole), collector).read();
                case LIST -> new EdgeListReader(head, new TextSource(whole), collector).read();
            }
            whole.refuseIfCut();
            return collector.finish(start.format());
        } catch (NetworkRefused refused) {
            // A file cut off at its limit looks damaged, but that is not why it is refused.
            whole.refuseIfCut();
            throw refused;
        }
    }
}

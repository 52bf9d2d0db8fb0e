package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.files.GivenNetwork.of;
import static org.vorort.network.files.GivenNetwork.read;
import static org.vorort.network.files.GivenNetwork.refused;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vorort.network.files.NetworkReader.Reason;

/** Files made to harm, and files picked by mistake: one sentence, no exception, no memory. */
class HostileNetworkTest {

    private static final String GRAPH = "<graph edgedefault='undirected'><node id='%s'/></graph></graphml>";

    @Test
    void entities_are_never_expanded() {
        var laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE graphml [<!ENTITY a0 'ha'>");
        for (var i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d '&a%d;&a%d;&a%d;&a%d;'>".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        laughs.append("]><graphml><key id='k' for='node' attr.name='label'/><graph><node id='n'><data key='k'>&a39;");
        laughs.append("</data></node></graph></graphml>");

        assertThat(refused(laughs.toString()).reason()).isIn(Reason.ENTITIES, Reason.DAMAGED);
        var attribute = "<?xml version='1.0'?><!DOCTYPE graphml [<!ENTITY a 'ha'>]><graphml>" + GRAPH.formatted("&a;");
        assertThat(refused(attribute).reason()).isIn(Reason.ENTITIES, Reason.DAMAGED);
    }

    @Test
    void nothing_outside_the_file_is_read_or_fetched(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "geheim");
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            for (var place : List.of(address, secret.toUri().toString())) {
                var declared = "<!DOCTYPE graphml [<!ENTITY x SYSTEM '" + place + "'>]><graphml>"
                        + "<key id='k' for='node' attr.name='label'/><graph><node id='n'><data key='k'>&x;</data></node>"
                        + "</graph></graphml>";
                assertThat(refused(declared).reason()).isIn(Reason.ENTITIES, Reason.DAMAGED);
                var outside = "<!DOCTYPE graphml SYSTEM '" + place + "'><graphml>" + GRAPH.formatted("n");
                assertThat(of(outside).ids()).containsExactly("n");
            }
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void what_was_picked_by_mistake_is_called_by_its_name() {
        assertThat(refused("").reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused(" \r\n\t\n").reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 20, 0}).reason()).isEqualTo(Reason.ARCHIVE);
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}).reason())
                .isEqualTo(Reason.BINARY);
        assertThat(refused(new byte[] {1, 2, 0, 3, 0}).reason()).isEqualTo(Reason.BINARY);
        assertThat(refused("%PDF-1.7\n").reason()).isEqualTo(Reason.BINARY);
        assertThat(refused("<!DOCTYPE html><html><body>404</body></html>").reason())
                .isEqualTo(Reason.WEB_PAGE);
        assertThat(refused("<!-- x --><html></html>").reason()).isEqualTo(Reason.WEB_PAGE);
        assertThat(refused("<gexf version='1.2'><graph/></gexf>").reason()).isEqualTo(Reason.OTHER_XML);
        assertThat(refused("{\"nodes\": []}").reason()).isEqualTo(Reason.NO_NETWORK);
        assertThat(refused("<graphml/>").reason()).isEqualTo(Reason.NO_NETWORK);
    }

    @Test
    void broken_xml_is_damage_with_its_line() {
        var refused = refused("<graphml>\n<graph edgedefault='undirected'>\n<node id='a'>\n</graph></graphml>");

        assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused.arguments()).containsExactly("network", "4");
        assertThat(refused("<graphml><graph>").reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void endless_depth_and_ever_new_words_are_refused() {
        assertThat(refused("<graphml>" + "<a>".repeat(200_000)).reason()).isEqualTo(Reason.DAMAGED);
        var words = new StringBuilder("<graphml>");
        for (var i = 0; i < 20_000; i++) {
            words.append("<a").append(i).append("/>");
        }
        assertThat(refused(words.toString()).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void endless_texts_are_refused() {
        var long_ = "x".repeat(3 * 1024 * 1024);

        assertThat(refused("<graphml>" + GRAPH.formatted(long_)).reason()).isEqualTo(Reason.TOO_MUCH_TEXT);
        assertThat(refused("graph [ node [ id 1 label \"" + long_ + "\" ] ]").reason())
                .isEqualTo(Reason.NAME_TOO_LONG);
        assertThat(refused("*Vertices 1\n1 \"" + long_).reason()).isEqualTo(Reason.NAME_TOO_LONG);
        assertThat(refused("A," + long_).reason()).isEqualTo(Reason.NAME_TOO_LONG);
        assertThat(refused("A,\"" + long_).reason()).isEqualTo(Reason.NAME_TOO_LONG);
    }

    @Test
    void too_much_is_refused_by_a_stated_limit() throws IOException {
        var line = "A,B\n".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        var lines = Stream.generate(() -> (InputStream) new ByteArrayInputStream(line))
                .limit(50)
                .iterator();
        var edges = new SequenceInputStream(Collections.enumeration(Stream.iterate(lines, it -> it.hasNext(), it -> it)
                .map(it -> it.next())
                .toList()));

        assertThat(NetworkReader.read("network", edges, NetworkLimits.COMMAND))
                .isEqualTo(
                        new NetworkReader.Unreadable(Reason.TOO_MANY_EDGES, List.of("network", "2\u202F000\u202F000")));
        var blanks =
                new ByteArrayInputStream(("A,B\n" + " ".repeat(21 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8));
        assertThat(NetworkReader.read("network", blanks, NetworkLimits.UPLOAD))
                .isEqualTo(new NetworkReader.Unreadable(Reason.TOO_LARGE, List.of("network", "20")));
    }

    @Test
    void a_million_edges_are_read() {
        var random = new Random(3);
        var text = new StringBuilder("source,target\n");
        for (var i = 0; i < 1_000_000; i++) {
            text.append(random.nextInt(100_000))
                    .append(',')
                    .append(random.nextInt(100_000))
                    .append('\n');
        }
        var graph = of(text.toString()).graph();

        assertThat(graph.edgeCount() + graph.parallels() + graph.loops()).isEqualTo(1_000_000);
    }

    /** Whatever is cut off, doubled or turned over, the answer is a network or a sentence. */
    @Test
    void no_damage_ends_in_an_exception() {
        var random = new Random(11);
        var samples = List.of(
                "<?xml version='1.0' encoding='UTF-8'?><graphml xmlns='u'><key id='k' for='node' attr.name='label'/>"
                        + "<graph edgedefault='directed'><node id='a'><data key='k'>Ä &amp; B</data></node><node id='b'/>"
                        + "<edge source='a' target='b'/><!-- x --></graph></graphml>",
                "graph [ directed 1 node [ id 1 label \"Ä\" ] node [ id 2 ] edge [ source 1 target 2 weight 2 ] ]",
                "*Vertices 3 2\n1 \"Ä\"\n2 B\n*Arcs\n1 2 1\n*Edgeslist\n1 2 3\n*Matrix\n1\n2\n",
                "source;target;weight\n\"Ä\";B;1,5\nC;D;2\n");
        for (var round = 0; round < 4_000; round++) {
            var bytes = samples.get(round % samples.size()).getBytes(StandardCharsets.UTF_8);
            for (var changes = 1 + random.nextInt(4); changes > 0; changes--) {
                var other = bytes[random.nextInt(bytes.length)];
                bytes[random.nextInt(bytes.length)] = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : other;
            }
            var cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
            assertThat(read(Arrays.copyOf(bytes, cut))).isNotNull();
        }
    }
}

package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.files.GivenNetwork.labels;
import static org.vorort.network.files.GivenNetwork.of;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkWriterTest {

    private static final List<String> DIFFICULT = List.of(
            "Verein \"Haus am See\"",
            "zwei\nZeilen",
            "A; B, C\tD",
            "=SUM(A1:A9)",
            "<b>&amp;</b>",
            "'+49",
            "Größe ß – „x“",
            "🎉 مرحبا",
            "]]>");

    private static byte[] graphml(List<String> ids, List<String> labels, List<NetworkEdge> edges) throws IOException {
        var stream = new ByteArrayOutputStream();
        NetworkWriter.graphml(stream, ids, labels, edges);
        return stream.toByteArray();
    }

    private static byte[] csv(List<String> names, List<NetworkEdge> edges) throws IOException {
        var stream = new ByteArrayOutputStream();
        NetworkWriter.csv(stream, names, edges);
        return stream.toByteArray();
    }

    private static List<NetworkEdge> read(byte[] file) throws IOException {
        var edges = new ArrayList<NetworkEdge>();
        var result = NetworkReader.read("f", new ByteArrayInputStream(file), NetworkLimits.UPLOAD, edges::add);
        assertThat(result).isInstanceOf(NetworkReader.Read.class);
        return edges;
    }

    /** Edges with loops and parallel ones, with and without weights, notes and a direction. */
    private static List<NetworkEdge> difficult(long seed) {
        var random = new Random(seed);
        var edges = new ArrayList<NetworkEdge>();
        for (var edge = 0; edge < 20; edge++) {
            var notes = new EnumMap<EdgeNote, String>(EdgeNote.class);
            for (var note : EdgeNote.values()) {
                if (random.nextBoolean()) {
                    notes.put(note, DIFFICULT.get(random.nextInt(DIFFICULT.size())));
                }
            }
            var weight =
                    random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(-4, 40) / 8.0);
            var from = random.nextInt(DIFFICULT.size());
            var to = random.nextInt(DIFFICULT.size());
            edges.add(new NetworkEdge(from, to, random.nextBoolean(), weight, notes));
        }
        return edges;
    }

    /** An edge in words, told by its ends' names. */
    private static List<String> told(List<NetworkEdge> edges, List<String> names) {
        return edges.stream()
                .map(edge -> names.get(edge.from()) + "|" + names.get(edge.to()) + "|" + edge.weight() + "|"
                        + new EnumMap<>(plus(edge.notes())))
                .toList();
    }

    private static Map<EdgeNote, String> plus(Map<EdgeNote, String> notes) {
        var all = new EnumMap<EdgeNote, String>(EdgeNote.class);
        all.putAll(notes);
        return all;
    }

    @Test
    void graphml_comes_back_as_it_left() throws IOException {
        for (var seed = 0; seed < 20; seed++) {
            var edges = difficult(seed);
            var file = graphml(DIFFICULT.reversed(), DIFFICULT, edges);
            var back = of(file);

            assertThat(back.ids()).isEqualTo(DIFFICULT.reversed());
            assertThat(labels(back.graph())).isEqualTo(DIFFICULT);
            assertThat(read(file)).isEqualTo(edges);
        }
    }

    @Test
    void a_list_of_edges_comes_back_with_everybody_who_is_joined() throws IOException {
        for (var seed = 0; seed < 20; seed++) {
            var edges = difficult(seed);
            var file = csv(DIFFICULT, edges);

            assertThat(told(read(file), of(file).ids())).isEqualTo(told(edges, DIFFICULT));
        }
    }

    @Test
    void formulas_are_made_harmless_in_lists() throws IOException {
        var note = Map.of(EdgeNote.TOPIC, "+1", EdgeNote.KIND, "funding");
        var edge = new NetworkEdge(0, 1, true, OptionalDouble.of(2), note);

        assertThat(new String(csv(List.of("=HYPERLINK(\"http://x\")", "B"), List.of(edge)), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFsource;target;weight;kind;since;until;topic;said_by\r\n"
                        + "\"'=HYPERLINK(\"\"http://x\"\")\";B;2;funding;;;'+1;\r\n");
    }

    @Test
    void what_xml_cannot_carry_is_replaced() throws IOException {
        assertThat(of(graphml(List.of("1"), List.of("a\u0001b\uFFFF"), List.of()))
                        .graph()
                        .label(0))
                .isEqualTo("a\uFFFDb\uFFFD");
    }
}

package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.files.GivenNetwork.edges;
import static org.vorort.network.files.GivenNetwork.labels;
import static org.vorort.network.files.GivenNetwork.of;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vorort.network.graph.Graph;
import org.vorort.network.graph.GraphBuilder;

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

    private static byte[] graphml(Graph graph, List<String> ids) throws IOException {
        var stream = new ByteArrayOutputStream();
        NetworkWriter.graphml(stream, graph, ids);
        return stream.toByteArray();
    }

    private static byte[] csv(Graph graph) throws IOException {
        var stream = new ByteArrayOutputStream();
        NetworkWriter.csv(stream, graph, labels(graph));
        return stream.toByteArray();
    }

    private static Graph difficult(long seed) {
        var random = new Random(seed);
        var builder = new GraphBuilder();
        DIFFICULT.forEach(builder::add);
        for (var edge = 0; edge < 20; edge++) {
            var weight = random.nextBoolean() ? 1 : random.nextInt(1, 40) / 8.0;
            builder.join(random.nextInt(DIFFICULT.size()), random.nextInt(DIFFICULT.size()), weight);
        }
        return builder.build();
    }

    @Test
    void graphml_comes_back_as_it_left() throws IOException {
        for (var seed = 0; seed < 20; seed++) {
            var graph = difficult(seed);
            var back = of(graphml(graph, DIFFICULT.reversed()));

            assertThat(back.ids()).isEqualTo(DIFFICULT.reversed());
            assertThat(labels(back.graph())).isEqualTo(DIFFICULT);
            assertThat(edges(back.graph())).isEqualTo(edges(graph));
        }
    }

    @Test
    void a_list_of_edges_comes_back_with_everybody_who_is_joined() throws IOException {
        for (var seed = 0; seed < 20; seed++) {
            var graph = difficult(seed);
            var back = of(csv(graph));
            var written = new ArrayList<>(edges(graph));
            var read = new ArrayList<>(edges(back.graph()));

            assertThat(read).hasSameSizeAs(written);
            assertThat(back.graph().isWeighted()).isEqualTo(graph.isWeighted());
        }
    }

    @Test
    void formulas_are_made_harmless_in_lists() throws IOException {
        var builder = new GraphBuilder();
        builder.join(builder.add("=HYPERLINK(\"http://x\")"), builder.add("B"));

        assertThat(new String(csv(builder.build()), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFsource;target;weight\r\n\"'=HYPERLINK(\"\"http://x\"\")\";B;1\r\n");
    }

    @Test
    void what_xml_cannot_carry_is_replaced() throws IOException {
        var builder = new GraphBuilder();
        builder.add("a\u0001b\uFFFF");

        assertThat(of(graphml(builder.build(), List.of("1"))).graph().label(0)).isEqualTo("a\uFFFDb\uFFFD");
    }
}

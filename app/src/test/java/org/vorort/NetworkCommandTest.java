package org.vorort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class NetworkCommandTest {

    private static final String FAMILIES = """
            source,target
            Medici,Ridolfi
            Ridolfi,"Strozzi ""the
            banker\"""
            Medici,Medici
            Ridolfi,Medici
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int run(String... arguments) throws IOException {
        return new NetworkCommand(out, errors).answer(arguments);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("network"), text).toString();
    }

    @Test
    void json_is_one_object_with_exactly_these_names() throws IOException {
        assertThat(run("--json", file(FAMILIES))).isZero();

        var object = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(object.propertyNames())
                .containsExactly("nodeCount", "edgeCount", "components", "cutVertices", "bridges", "nodes");
        assertThat(object.get("nodeCount").asInt()).isEqualTo(3);
        assertThat(object.get("edgeCount").asInt()).isEqualTo(2);
        assertThat(object.get("components").asInt()).isEqualTo(1);
        assertThat(object.get("cutVertices").toString()).isEqualTo("[\"Ridolfi\"]");
        assertThat(object.get("bridges").toString())
                .isEqualTo("[[\"Medici\",\"Ridolfi\"],[\"Ridolfi\",\"Strozzi \\\"the\\nbanker\\\"\"]]");
        assertThat(object.get("nodes").get(1).toString())
                .isEqualTo(
                        "{\"id\":\"Ridolfi\",\"label\":\"Ridolfi\",\"degree\":2,\"betweenness\":1.0,\"closeness\":1.0}");
        assertThat(errors.toByteArray()).isEmpty();
    }

    @Test
    void the_table_is_sorted_by_betweenness_and_aligned() throws IOException {
        assertThat(run(file(FAMILIES))).isZero();

        assertThat(out.toString(UTF_8)).isEqualTo("""
                network (CSV)

                  nodes         3
                  edges         2   (left out: 1 more beside others and 1 from a node to itself)
                  components    1
                  cut vertices  1   Ridolfi
                  bridges       2   Medici – Ridolfi; Ridolfi – Strozzi "the banker"

                  node                  degree  betweenness  closeness
                  Ridolfi                    2     1.000000   1.000000
                  Medici                     1     0.000000   0.666667
                  Strozzi "the banker"       1     0.000000   0.666667
                """);
    }

    @Test
    void long_networks_are_shortened_and_say_so() throws IOException {
        var star = new StringBuilder();
        for (var i = 0; i < 100; i++) {
            star.append("hub,").append(i).append('\n');
        }

        assertThat(run(file(star.toString()))).isZero();

        assertThat(out.toString(UTF_8))
                .contains("; and 80 more\n")
                .endsWith("… and 61 more; --json tells all of them.\n");
    }

    @Test
    void an_empty_network_is_an_answer() throws IOException {
        assertThat(run(file("graph [ ]"), "--json")).isZero();

        assertThat(out.toString(UTF_8))
                .isEqualTo(
                        "{\"nodeCount\":0,\"edgeCount\":0,\"components\":0,\"cutVertices\":[],\"bridges\":[],\"nodes\":[]}\n");
    }

    @Test
    void a_bad_file_is_one_sentence_and_nothing_else() throws IOException {
        assertThat(run("--json", file("*Vertices 2\n*Edges\n1 7\n"))).isEqualTo(1);
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(run("\0")).isEqualTo(1);

        assertThat(errors.toString(UTF_8).lines())
                .hasSize(4)
                .first()
                .isEqualTo("“network” names “7” in line 3, but no such node is in the network.");
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void what_is_not_understood_is_said_with_the_right_use() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--xml", "a")).isEqualTo(2);
        assertThat(run("a", "b")).isEqualTo(2);

        assertThat(errors.toString(UTF_8).lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith(": ./vorort network FILE [--json]"));
    }

    @Test
    void a_network_too_large_to_walk_is_told_without_betweenness() throws IOException {
        var large = new StringBuilder();
        for (var i = 0; i < 60_000; i++) {
            large.append(i).append(',').append(i + 1).append('\n');
        }

        assertThat(run(file(large.toString()), "--json")).isZero();

        assertThat(out.toString(UTF_8)).contains("\"degree\":2,\"betweenness\":null,\"closeness\":null}");
        assertThat(errors.toString(UTF_8).lines()).hasSize(1);
    }
}

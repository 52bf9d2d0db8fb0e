package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.files.GivenNetwork.edges;
import static org.vorort.network.files.GivenNetwork.labels;
import static org.vorort.network.files.GivenNetwork.of;
import static org.vorort.network.files.GivenNetwork.refused;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.vorort.network.files.NetworkReader.Reason;

class PajekTest {

    @Test
    void arcs_edges_and_lists_of_either_join() {
        var network = of("""
                % made by hand
                *Network Nachbarn
                *Vertices 5
                1 "A" 0.1 0.2 ellipse
                2 B
                *Arcs :1 "helps"
                1 2 2
                *Edges
                2 3 1 c Blue
                *Edgeslist
                3 4 5
                *Arcslist
                5 1
                """);

        assertThat(network.format()).isEqualTo(NetworkFormat.PAJEK);
        assertThat(network.ids()).containsExactly("1", "2", "3", "4", "5");
        assertThat(edges(network.graph())).containsExactly("A-B:2.0", "A-5", "B-3", "3-4", "3-5");
        assertThat(network.directed()).isTrue();
    }

    @Test
    void two_kinds_of_vertices_are_read_as_one_network() {
        var network = of("*vertices 3 2\r\n1 \"Anna\"\r\n2 \"Berta\"\r\n3 \"Fest\"\r\n*edges\r\n1 3\r\n2 3\r\n");

        assertThat(edges(network.graph())).containsExactly("Anna-Fest", "Berta-Fest");
        assertThat(network.directed()).isFalse();
    }

    @Test
    void a_matrix_joins_where_it_is_not_zero() {
        assertThat(edges(of("*Vertices 3\n*Matrix\n0 1 0\n1 0 2\n0 0 0\n").graph()))
                .containsExactly("1-2:2.0", "2-3:2.0");
        assertThat(edges(of("*Vertices 3 2\n*Matrix\n1\n0.5\n").graph())).containsExactly("1-3", "2-3:0.5");
        assertThat(refused("*Vertices 2\n*Matrix\n0 1\n0\n").reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void names_with_quotes_newlines_and_entities_are_names() {
        var network = of("*Vertices 3\n1 \"Verein \"Haus\", Ort\" 0 0\n2 \"zwei\nZeilen\" 0 0\n3 \"B&#228;chle\"");

        assertThat(labels(network.graph())).containsExactly("Verein \"Haus\", Ort", "zwei\nZeilen", "Bächle");
    }

    @Test
    void windows_umlauts_are_read() {
        var bytes = "*Vertices 1\n1 \"Förderverein Süd\"\n".getBytes(Charset.forName("windows-1252"));

        assertThat(labels(of(bytes).graph())).containsExactly("Förderverein Süd");
    }

    @Test
    void what_stands_behind_the_network_is_left_aside() {
        assertThat(edges(of("*Vertices 2\n*Edges\n1 2\n*Partition x\n*Vertices 2\n1\n2\n")
                        .graph()))
                .containsExactly("1-2");
        assertThat(of("*Vertices 0\n").graph().size()).isZero();
    }

    @Test
    void what_contradicts_itself_is_refused_with_its_line() {
        assertThat(refused("*Vertices 2\n*Edges\n1 3\n").arguments()).containsExactly("network", "3", "3");
        assertThat(refused("*Edges\n1 2\n").reason()).isEqualTo(Reason.UNKNOWN_NODE);
        assertThat(refused("*Vertices 2\n1 \"A\"\n1 \"B\"\n").reason()).isEqualTo(Reason.DOUBLE_NODE);
        assertThat(refused("*Vertices 2\n3 \"A\"\n").reason()).isEqualTo(Reason.UNKNOWN_NODE);
        assertThat(refused("*Vertices 2\n*Edges\n1\n").reason()).isEqualTo(Reason.EDGE_WITHOUT_END);
        assertThat(refused("*Vertices 2\n1 \"A\n").reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused("*Vertices viele\n").reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refused("*Vertices 2\n*Dance\n").reason()).isEqualTo(Reason.UNKNOWN_PART);
        assertThat(refused("*Vertices 1\n*Network b\n").reason()).isEqualTo(Reason.SEVERAL_NETWORKS);
        assertThat(refused("*Vertices 999999999\n").reason()).isEqualTo(Reason.TOO_MANY_NODES);
    }
}

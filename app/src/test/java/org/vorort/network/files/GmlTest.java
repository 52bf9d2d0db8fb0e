package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.files.GivenNetwork.edges;
import static org.vorort.network.files.GivenNetwork.labels;
import static org.vorort.network.files.GivenNetwork.of;
import static org.vorort.network.files.GivenNetwork.refused;

import org.junit.jupiter.api.Test;
import org.vorort.network.files.NetworkReader.Reason;

class GmlTest {

    private static final String TWO = "node [ id 1 label \"A\" ] node [ id 2 label \"B\" ] ";

    @Test
    void keys_it_does_not_know_are_passed_over_however_deep_they_go() {
        var network = of("""
                # made by hand
                Creator "somebody" Version 1
                graph [
                  directed 1
                  comment "a # is no remark here"
                  node [ id 1 label "A" graphics [ x 1.0 y 2.0 Line [ point [ x 1 ] ] ] ]
                  node [ id 2 label "B" ]
                  edge [ source 1 target 2 weight 2.5 graphics [ type "line" ] ]
                ]
                """);

        assertThat(network.format()).isEqualTo(NetworkFormat.GML);
        assertThat(network.ids()).containsExactly("1", "2");
        assertThat(edges(network.graph())).containsExactly("A-B:2.5");
        assertThat(network.directed()).isTrue();
    }

    @Test
    void names_with_quotes_newlines_and_entities_are_names() {
        var network = of("graph[node[id 1 label \"Verein &quot;Haus&quot;\nam B&#228;chle &amp; Co\"]node[id 2]]");

        assertThat(labels(network.graph())).containsExactly("Verein \"Haus\"\nam Bächle & Co", "2");
    }

    @Test
    void a_network_without_nodes_is_one() {
        assertThat(of("graph [ ]").graph().size()).isZero();
    }

    @Test
    void what_contradicts_itself_is_refused_with_its_line() {
        assertThat(refused("graph [ " + TWO + "\nedge [ source 1 target 3 ] ]").arguments())
                .containsExactly("network", "2", "3");
        assertThat(refused("graph [ " + TWO + "edge [ source 1 ] ]").reason()).isEqualTo(Reason.EDGE_WITHOUT_END);
        assertThat(refused("graph [ " + TWO + "node [ id 1 ] ]").reason()).isEqualTo(Reason.DOUBLE_NODE);
        assertThat(refused("graph [ node [ label \"A\" ] ]").reason()).isEqualTo(Reason.NODE_WITHOUT_ID);
        assertThat(refused("graph [ " + TWO + "edge [ source 1 target 2 weight \"NaN\" ] ]")
                        .reason())
                .isEqualTo(Reason.NO_WEIGHT);
        assertThat(refused("graph [ node [ id 1 graph [ ] ] ]").reason()).isEqualTo(Reason.NESTED);
        assertThat(refused("graph [ ] graph [ ]").reason()).isEqualTo(Reason.SEVERAL_NETWORKS);
    }

    @Test
    void broken_brackets_and_quotes_are_damage() {
        for (var broken : new String[] {
            "graph [",
            "graph [ node [ id 1 ]",
            "graph [ node [ id 1 label \"A ] ]",
            "graph [ ] ]",
            "graph [ node [ id ] ]",
            "graph [ x [ [ ] ]",
            "graph [ \"node\" [ id 1 ] ]"
        }) {
            assertThat(refused(broken).reason()).as(broken).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void a_hundred_thousand_brackets_overflow_nothing() {
        assertThat(refused("graph [ x " + "[ y ".repeat(100_000)).reason()).isEqualTo(Reason.DAMAGED);
    }
}

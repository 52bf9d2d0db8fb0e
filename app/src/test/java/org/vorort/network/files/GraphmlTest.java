package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.files.GivenNetwork.edges;
import static org.vorort.network.files.GivenNetwork.labels;
import static org.vorort.network.files.GivenNetwork.of;
import static org.vorort.network.files.GivenNetwork.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.network.files.NetworkReader.Reason;

class GraphmlTest {

    private static final String HEAD =
            "<?xml version='1.0'?>\n<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>\n"
                    + "<key id='k1' for='node' attr.name='label'/><key id='k2' for='edge' attr.name='weight'/>\n";

    private static String graph(String content) {
        return HEAD + "<graph edgedefault='undirected'>\n" + content + "\n</graph></graphml>";
    }

    @Test
    void labels_and_weights_are_found_by_their_keys() {
        var network = of(graph("<node id='a'><data key='k1'>Café &amp; Bar</data></node><node id='b'/>"
                + "<edge source='a' target='b'><data key='k2'>2.5</data></edge>"));

        assertThat(network.ids()).containsExactly("a", "b");
        assertThat(edges(network.graph())).containsExactly("Café & Bar-b:2.5");
        assertThat(network.format()).isEqualTo(NetworkFormat.GRAPHML);
        assertThat(network.directed()).isFalse();
    }

    @Test
    void the_label_a_drawing_shows_is_taken_where_there_is_no_other() {
        var network = of(
                HEAD
                        + "<graph edgedefault='directed'><node id='n0'><data key='d6'><y:ShapeNode xmlns:y='urn:y'><y:NodeLabel"
                        + " fontSize='12'>Bürgerhaus<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph></graphml>");

        assertThat(labels(network.graph())).containsExactly("Bürgerhaus");
    }

    @Test
    void edges_may_come_before_their_nodes_and_direction_is_forgotten_but_known() {
        var network = of(graph("<edge source='a' target='b' directed='true'/><edge source='b' target='a'/>"
                + "<node id='a'/><node id='b'/>"));

        assertThat(edges(network.graph())).containsExactly("a-b");
        assertThat(network.graph().parallels()).isEqualTo(1);
        assertThat(network.directed()).isTrue();
    }

    @Test
    void names_with_quotes_and_newlines_are_names() {
        var network = of(graph("<node id='a'><data key='k1'>Verein \"Haus\"\nam See</data></node>"));

        assertThat(labels(network.graph())).containsExactly("Verein \"Haus\"\nam See");
    }

    @Test
    void a_network_without_nodes_is_one() {
        assertThat(of(graph("")).graph().size()).isZero();
        assertThat(of(HEAD + "<graph edgedefault='undirected'/></graphml>")
                        .graph()
                        .size())
                .isZero();
    }

    @Test
    void other_encodings_are_believed_when_declared() {
        var text = graph("<node id='Förderverein'/>").replace("'1.0'", "'1.0' encoding='ISO-8859-1'");
        assertThat(of(text.getBytes(StandardCharsets.ISO_8859_1)).ids()).containsExactly("Förderverein");
        var wide = "\uFEFF" + graph("<node id='Förderverein'/>").replace("'1.0'", "'1.0' encoding='UTF-16'");
        assertThat(of(wide.getBytes(StandardCharsets.UTF_16LE)).ids()).containsExactly("Förderverein");
        var undeclared = graph("<node id='Förderverein'/>").getBytes(Charset.forName("windows-1252"));
        assertThat(of(undeclared).ids()).containsExactly("Förderverein");
    }

    @Test
    void an_edge_to_nobody_is_refused_with_its_line() {
        var refused = refused(graph("<node id='a'/>\n<edge source='a' target='ghost'/>"));

        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_NODE);
        assertThat(refused.arguments()).containsExactly("network", "6", "ghost");
        assertThat(refused(graph("<node id='a'/><edge source='a'/>")).reason()).isEqualTo(Reason.EDGE_WITHOUT_END);
    }

    @Test
    void what_contradicts_itself_is_refused() {
        assertThat(refused(graph("<node id='a'/><node id='a'/>")).reason()).isEqualTo(Reason.DOUBLE_NODE);
        assertThat(refused(graph("<node/>")).reason()).isEqualTo(Reason.NODE_WITHOUT_ID);
        assertThat(refused(graph("<node id='a'/><edge source='a' target='a'><data key='k2'>viel</data></edge>"))
                        .reason())
                .isEqualTo(Reason.NO_WEIGHT);
        assertThat(refused(graph("<node id='a'><node id='b'/></node>")).reason())
                .isEqualTo(Reason.DAMAGED);
        assertThat(refused(graph("").replace("</graph>", "</graph><graph/>")).reason())
                .isEqualTo(Reason.SEVERAL_NETWORKS);
    }

    @Test
    void nodes_with_networks_ports_and_edges_of_three_are_refused_by_their_names() {
        assertThat(refused(graph("<node id='a'><graph><node id='a'/></graph></node>"))
                        .reason())
                .isEqualTo(Reason.NESTED);
        assertThat(refused(graph("<node id='a'><port name='north'/></node>")).reason())
                .isEqualTo(Reason.PORT);
        assertThat(refused(graph("<node id='a'/><edge source='a' target='a' sourceport='north'/>"))
                        .reason())
                .isEqualTo(Reason.PORT);
        assertThat(refused(graph("<hyperedge><endpoint node='a'/></hyperedge>")).reason())
                .isEqualTo(Reason.HYPEREDGE);
    }
}

package org.vorort.network.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vorort.network.files.GivenNetwork.of;
import static org.vorort.network.files.GivenNetwork.real;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.network.graph.Graph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same values whatever the format, and those that others computed. */
class PublishedNetworkTest {

    private static JsonNode computed(String name) {
        return JsonMapper.shared().readTree(real(name + "_metrics_computed.json"));
    }

    private static TreeMap<String, Integer> vertices(Graph graph) {
        var vertices = new TreeMap<String, Integer>();
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            vertices.put(graph.label(vertex), vertex);
        }
        return vertices;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karate.graphml",
                "karate.gml",
                "karate.net",
                "karate_edges.csv",
                "davis_southern_women.graphml",
                "davis_southern_women.gml",
                "davis_southern_women.net",
                "davis_southern_women_edges.csv"
            })
    void size_components_and_betweenness_hold(String file) {
        var graph = of(real(file)).graph();
        var computed = computed(file.replaceAll("(_edges)?\\..*", ""));
        var vertices = vertices(graph);
        var centrality = graph.centrality();

        assertThat(graph.size()).isEqualTo(computed.get("nodes").asInt());
        assertThat(graph.edgeCount()).isEqualTo(computed.get("edges").asInt());
        assertThat(graph.components().count())
                .isEqualTo(computed.get("components").asInt());
        assertThat(vertices).hasSize(graph.size());
        computed.get("betweenness_normalised")
                .forEachEntry((label, value) -> assertThat(centrality.betweenness(vertices.get(label)))
                        .as(label)
                        .isEqualTo(value.asDouble(), within(5e-7)));
    }

    @Test
    void one_member_of_the_club_holds_another_in_it_and_no_woman_any_other() {
        var karate = of(real("karate.graphml")).graph();
        var davis = of(real("davis_southern_women.graphml")).graph();

        assertThat(karate.cuts().vertices()).extracting(karate::label).containsExactly("0");
        assertThat(karate.cuts().bridges())
                .extracting(bridge -> karate.label(bridge.one()) + "-" + karate.label(bridge.other()))
                .containsExactly("0-11");
        assertThat(davis.cuts().vertices()).isEmpty();
        assertThat(davis.cuts().bridges()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"krackhardt_kite.graphml", "krackhardt_kite.gml", "krackhardt_kite_edges.csv"})
    void the_kite_flies(String file) {
        var graph = of(real(file)).graph();
        var vertices = vertices(graph);
        var centrality = graph.centrality();

        assertThat(graph.edgeCount()).isEqualTo(18);
        assertThat(graph.degree(vertices.get("3"))).isEqualTo(6);
        assertThat(centrality.betweenness(vertices.get("7"))).isEqualTo(14 / 36.0, within(1e-12));
        assertThat(centrality.closeness(vertices.get("5"))).isEqualTo(9 / 14.0, within(1e-12));
    }
}

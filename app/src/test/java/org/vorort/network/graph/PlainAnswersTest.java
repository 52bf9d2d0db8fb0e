package org.vorort.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The fast answers are those the definitions give, on a thousand random networks. */
class PlainAnswersTest {

    private static final int NETWORKS = 1_000;

    @Test
    void components_cut_vertices_and_bridges_are_found_by_taking_away_too() {
        for (var seed = 0; seed < NETWORKS; seed++) {
            var graph = GivenGraph.random(seed);
            var plain = new PlainAnswers(graph);

            assertThat(graph.components().count()).as("seed " + seed).isEqualTo(plain.components());
            assertThat(graph.cuts().vertices()).as("seed " + seed).isEqualTo(plain.cutVertices());
            assertThat(graph.cuts().bridges()).as("seed " + seed).isEqualTo(plain.bridges());
        }
    }

    @Test
    void what_remains_without_a_vertex_is_what_can_still_be_reached() {
        for (var seed = 0; seed < NETWORKS; seed++) {
            var graph = GivenGraph.random(seed);
            var plain = new PlainAnswers(graph);
            for (var vertex = 0; vertex < graph.size(); vertex++) {
                assertThat(graph.partsWithout(vertex))
                        .as("seed " + seed)
                        .extracting(part -> part.length)
                        .isEqualTo(plain.partsWithout(vertex));
            }
        }
    }

    @Test
    void betweenness_and_closeness_are_those_of_counted_paths() {
        for (var seed = 0; seed < NETWORKS; seed++) {
            var graph = GivenGraph.random(seed);
            var plain = new PlainAnswers(graph);
            var centrality = graph.centrality();
            for (var vertex = 0; vertex < graph.size(); vertex++) {
                assertThat(centrality.betweenness(vertex))
                        .as("seed " + seed)
                        .isEqualTo(plain.betweenness(vertex), within(1e-12));
                assertThat(centrality.closeness(vertex))
                        .as("seed " + seed)
                        .isEqualTo(plain.closeness(vertex), within(1e-12));
            }
        }
    }
}

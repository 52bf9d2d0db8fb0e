package org.vorort.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GraphTest {

    @Test
    void edges_between_the_same_two_are_one_whatever_their_direction() {
        var graph = GivenGraph.of("A-B B-A A-B B-C");

        assertThat(graph.edgeCount()).isEqualTo(2);
        assertThat(graph.parallels()).isEqualTo(2);
        assertThat(graph.degree(0)).isEqualTo(1);
    }

    @Test
    void edges_from_a_vertex_to_itself_are_left_out_but_counted() {
        var graph = GivenGraph.of("A-A A-B B-B");

        assertThat(graph.edgeCount()).isEqualTo(1);
        assertThat(graph.loops()).isEqualTo(2);
        assertThat(graph.degree(0)).isEqualTo(1);
    }

    @Test
    void neighbours_come_in_ascending_order() {
        var graph = GivenGraph.of("A B C D-C D-A D-B");

        assertThat(graph.degree(3)).isEqualTo(3);
        assertThat(graph.neighbour(3, 0)).isEqualTo(0);
        assertThat(graph.neighbour(3, 1)).isEqualTo(1);
        assertThat(graph.neighbour(3, 2)).isEqualTo(2);
    }

    @Test
    void weights_of_merged_edges_add_up_and_a_missing_one_counts_as_1() {
        var builder = new GraphBuilder();
        for (var label : new String[] {"A", "B", "C"}) {
            builder.add(label);
        }
        builder.join(1, 2);
        builder.join(0, 1, 2.5);
        builder.join(1, 0, 0.5);
        var graph = builder.build();

        assertThat(graph.isWeighted()).isTrue();
        assertThat(graph.weight(1, 0)).isEqualTo(3);
        assertThat(graph.weight(0, 0)).isEqualTo(3);
        assertThat(graph.weight(2, 0)).isEqualTo(1);
    }

    @Test
    void without_any_weight_every_edge_weighs_1() {
        var graph = GivenGraph.of("A-B A-B");

        assertThat(graph.isWeighted()).isFalse();
        assertThat(graph.weight(0, 0)).isEqualTo(1);
    }

    @Test
    void an_empty_network_answers_every_question() {
        var graph = GivenGraph.of("");

        assertThat(graph.size()).isZero();
        assertThat(graph.components().count()).isZero();
        assertThat(graph.cuts().vertices()).isEmpty();
        assertThat(graph.centralitySteps()).isZero();
        assertThat(graph.centrality()).isNotNull();
    }

    @Test
    void two_alone_are_joined_by_a_bridge_and_neither_is_between() {
        var graph = GivenGraph.of("A-B");

        assertThat(graph.cuts().bridges()).containsExactly(new Cuts.Bridge(0, 1));
        assertThat(graph.cuts().vertices()).isEmpty();
        assertThat(graph.centrality().betweenness(0)).isZero();
        assertThat(graph.centrality().closeness(0)).isEqualTo(1);
    }

    @Test
    void an_edge_to_nobody_is_refused() {
        var builder = new GraphBuilder();
        builder.add("A");

        assertThatThrownBy(() -> builder.join(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.join(-1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void components_are_numbered_by_their_lowest_vertex() {
        var components = GivenGraph.of("A-D B-C E").components();

        assertThat(components.count()).isEqualTo(3);
        assertThat(components.members()).containsExactly(new int[] {0, 1}, new int[] {2, 3}, new int[] {4});
        assertThat(components.of(3)).isEqualTo(1);
        assertThat(components.size(1)).isEqualTo(2);
    }
}

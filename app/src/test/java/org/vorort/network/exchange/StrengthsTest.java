package org.vorort.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.vorort.network.files.NetworkEdge;

class StrengthsTest {

    private static NetworkEdge edge(double weight) {
        return new NetworkEdge(0, 1, false, OptionalDouble.of(weight), Map.of());
    }

    private static List<NetworkEdge> edges(double... weights) {
        var edges = new ArrayList<NetworkEdge>();
        for (var weight : weights) {
            edges.add(edge(weight));
        }
        return edges;
    }

    private static List<Integer> strengths(double... weights) {
        var strengths = Strengths.of(edges(weights));
        return edges(weights).stream().map(strengths::of).toList();
    }

    @Test
    void one_two_and_three_stay_as_they_are() {
        assertThat(strengths(3, 1, 2, 3)).containsExactly(3, 1, 2, 3);
        assertThat(strengths(1, 1)).containsExactly(1, 1);
        assertThat(strengths(3, 3)).containsExactly(3, 3);
    }

    @Test
    void other_weights_fall_into_three_groups_by_size_and_equal_ones_stay_together() {
        assertThat(strengths(10, 20, 30, 40, 50, 60)).containsExactly(1, 1, 2, 2, 3, 3);
        assertThat(strengths(1, 1, 1, 1, 5, 400)).containsExactly(1, 1, 1, 1, 2, 3);
        assertThat(strengths(0.25, 0.5)).containsExactly(1, 2);
        assertThat(strengths(1, 2, 3, 4)).containsExactly(1, 1, 2, 3);
    }

    @Test
    void weights_that_are_all_the_same_or_not_there_say_nothing() {
        assertThat(Strengths.of(edges(7, 7, 7)).says()).isFalse();
        assertThat(Strengths.of(List.of(new NetworkEdge(0, 1, false, OptionalDouble.empty(), Map.of())))
                        .says())
                .isFalse();
        assertThat(Strengths.of(List.of()).says()).isFalse();
    }

    @Test
    void an_edge_without_a_weight_counts_one_among_others() {
        var edges = new ArrayList<>(edges(1, 4, 9));
        edges.add(new NetworkEdge(0, 1, false, OptionalDouble.empty(), Map.of()));
        assertThat(Strengths.of(edges).of(edges.getLast())).isEqualTo(1);
    }

    @Test
    void a_weight_of_nothing_joins_nobody() {
        assertThat(Strengths.joins(edge(0))).isFalse();
        assertThat(Strengths.joins(edge(-2))).isFalse();
        assertThat(strengths(0, 5, 10))
                .as("and does not count among the others")
                .containsExactly(1, 1, 2);
    }
}

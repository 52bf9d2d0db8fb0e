package org.vorort.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LargeGraphTest {

    private static final int SIZE = 100_000;

    @Test
    void a_chain_of_a_hundred_thousand_overflows_nothing() {
        var cuts = GivenGraph.chain(SIZE).cuts();

        assertThat(cuts.vertices()).hasSize(SIZE - 2);
        assertThat(cuts.bridges()).hasSize(SIZE - 1);
    }

    @Test
    void many_small_components_cost_no_more_than_they_are_large() {
        var builder = new GraphBuilder();
        for (var vertex = 0; vertex < SIZE; vertex++) {
            builder.add("v" + vertex);
            if (vertex % 2 == 1) {
                builder.join(vertex - 1, vertex);
            }
        }
        var graph = builder.build();

        assertThat(graph.centralitySteps()).isEqualTo(4L * SIZE);
        assertThat(graph.components().count()).isEqualTo(SIZE / 2);
        assertThat(graph.centrality().closeness(7)).isEqualTo(1 / (SIZE - 1.0), within(1e-15));
    }

    /** Twenty times as many paths with every level: soon more than a number can count. */
    @Test
    void more_paths_than_a_number_can_count_still_share_rightly() {
        var builder = new GraphBuilder();
        var levels = 250;
        var width = 20;
        var last = builder.add("start");
        for (var level = 0; level < levels; level++) {
            var next = builder.add("hub");
            for (var i = 0; i < width; i++) {
                var between = builder.add("between");
                builder.join(last, between);
                builder.join(between, next);
            }
            last = next;
        }
        var graph = builder.build();
        var centrality = graph.centrality();

        // Only the way from the start to everything behind the first level leads through it, one time in twenty.
        var size = graph.size();
        var firstBetween = 2;
        var expected = (size - 1.0 - width) / width / ((size - 1.0) * (size - 2.0) / 2);
        assertThat(centrality.betweenness(firstBetween)).isEqualTo(expected, within(1e-12));
    }

    @Test
    void two_threads_give_the_same_numbers_every_time() {
        var random = new Random(7);
        var builder = new GraphBuilder();
        for (var vertex = 0; vertex < 600; vertex++) {
            builder.add("v" + vertex);
        }
        for (var edge = 0; edge < 4_000; edge++) {
            builder.join(random.nextInt(600), random.nextInt(600));
        }
        var graph = builder.build();
        var first = graph.centrality();
        var second = graph.centrality();

        for (var vertex = 0; vertex < graph.size(); vertex++) {
            assertThat(second.betweenness(vertex)).isEqualTo(first.betweenness(vertex));
            assertThat(second.closeness(vertex)).isEqualTo(first.closeness(vertex));
        }
    }
}

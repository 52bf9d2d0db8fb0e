package org.vorort.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vorort.network.graph.Graph;

class LayoutTest {

    private static NodeSizes sizes(Graph graph, long seed) {
        var random = new Random(seed);
        var radii = random.doubles(graph.size(), 4, 16).toArray();
        return new NodeSizes(radii, 60, 5);
    }

    private static void assertApart(List<Spot> spots, NodeSizes sizes) {
        for (var one = 0; one < spots.size(); one++) {
            assertThat(spots.get(one).x()).isFinite();
            assertThat(spots.get(one).y()).isFinite();
            for (var other = 0; other < one; other++) {
                assertThat(spots.get(one).distance(spots.get(other)))
                        .as(one + " and " + other)
                        .isGreaterThanOrEqualTo(sizes.apart(one, other) - 1e-9);
            }
        }
    }

    @Test
    void no_two_nodes_overlap_in_any_network() {
        for (var seed = 0; seed < 40; seed++) {
            var graph = GivenNetwork.random(seed, 1 + seed * 4, seed * 6);
            var sizes = sizes(graph, seed);

            assertApart(Layout.first(graph, sizes), sizes);
        }
    }

    @Test
    void not_even_in_stars_rings_and_where_all_are_joined() {
        var everybody = GivenNetwork.builder(60);
        for (var one = 0; one < 60; one++) {
            for (var other = 0; other < one; other++) {
                everybody.join(one, other);
            }
        }
        for (var graph : List.of(GivenNetwork.star(300), GivenNetwork.ring(50), everybody.build())) {
            var sizes = NodeSizes.equal(graph.size(), 8, 40, 4);

            assertApart(Layout.first(graph, sizes), sizes);
        }
    }

    @Test
    void an_empty_network_and_the_smallest_ones_have_their_places() {
        for (var graph :
                List.of(GivenNetwork.builder(0).build(), GivenNetwork.builder(1).build(), GivenNetwork.star(1))) {
            assertThat(Layout.first(graph, NodeSizes.equal(graph.size(), 8, 40, 4)))
                    .hasSize(graph.size());
        }
    }

    @Test
    void the_same_network_gets_the_same_places() {
        var graph = GivenNetwork.random(5, 150, 300);

        assertThat(Layout.first(graph, sizes(graph, 1))).isEqualTo(Layout.first(graph, sizes(graph, 1)));
    }

    @Test
    void no_known_node_moves_when_others_come() {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var before = GivenNetwork.random(seed, 80, 120);
            var first = Layout.first(before, sizes(before, seed));
            var known = new HashMap<Integer, Spot>();
            for (var vertex = 0; vertex < 80; vertex++) {
                known.put(vertex, first.get(vertex));
            }
            var builder = GivenNetwork.builder(110);
            for (var edge = 0; edge < 190; edge++) {
                builder.join(random.nextInt(110), random.nextInt(100));
            }
            var after = builder.build();
            var sizes = new NodeSizes(new Random(seed).doubles(110, 4, 16).toArray(), 60, 5);

            var second = Layout.place(after, sizes, known);

            assertThat(second.subList(0, 80)).isEqualTo(first);
            assertApart(second, sizes);
        }
    }

    @Test
    void a_new_node_stands_near_those_it_is_joined_to() {
        var ring = GivenNetwork.ring(40);
        var first = Layout.first(ring, NodeSizes.equal(40, 8, 60, 4));
        var builder = GivenNetwork.builder(41);
        for (var vertex = 0; vertex < 40; vertex++) {
            builder.join(vertex, (vertex + 1) % 40);
        }
        builder.join(40, 7);
        builder.join(40, 8);

        var second = Layout.place(builder.build(), NodeSizes.equal(41, 8, 60, 4), known(first));

        assertThat(second.get(40).distance(first.get(7))).isLessThan(60);
        assertThat(second.get(40).distance(first.get(8))).isLessThan(60);
    }

    @Test
    void who_is_joined_is_nearer_than_who_is_not() {
        var graph = GivenNetwork.random(3, 200, 500);
        var spots = Layout.first(graph, NodeSizes.equal(200, 8, 60, 4));
        var joined = 0.0;
        var joinedCount = 0;
        var all = 0.0;
        for (var one = 0; one < 200; one++) {
            for (var i = 0; i < graph.degree(one); i++) {
                joined += spots.get(one).distance(spots.get(graph.neighbour(one, i)));
                joinedCount++;
            }
            for (var other = 0; other < 200; other++) {
                all += spots.get(one).distance(spots.get(other)) / (200 * 200);
            }
        }

        assertThat(joined / joinedCount).isLessThan(all / 2);
    }

    @Test
    void a_ring_is_laid_out_as_one() {
        var spots = Layout.first(GivenNetwork.ring(24), NodeSizes.equal(24, 5, 50, 4));
        var middle = new Spot(
                spots.stream().mapToDouble(Spot::x).average().orElseThrow(),
                spots.stream().mapToDouble(Spot::y).average().orElseThrow());

        var nearest = spots.stream().mapToDouble(middle::distance).min().orElseThrow();
        var farthest = spots.stream().mapToDouble(middle::distance).max().orElseThrow();
        assertThat(farthest / nearest).isLessThan(1.1);
    }

    @Test
    void those_who_stand_alone_have_tidy_rows_below_all_others() {
        var builder = GivenNetwork.builder(60);
        for (var vertex = 0; vertex < 30; vertex++) {
            builder.join(vertex, (vertex + 1) % 30);
        }
        var spots = Layout.first(builder.build(), NodeSizes.equal(60, 8, 40, 4));
        var lowest = spots.subList(0, 30).stream().mapToDouble(Spot::y).max().orElseThrow();
        var rows = new TreeSet<Double>();
        for (var alone : spots.subList(30, 60)) {
            assertThat(alone.y()).isGreaterThan(lowest + 16);
            rows.add(alone.y());
        }
        assertThat(rows).hasSizeLessThan(6);

        var more = GivenNetwork.builder(61);
        for (var vertex = 0; vertex < 30; vertex++) {
            more.join(vertex, (vertex + 1) % 30);
        }
        var later = Layout.place(more.build(), NodeSizes.equal(61, 8, 40, 4), known(spots));
        assertThat(later.get(60).y()).isBetween(rows.first(), rows.last() + 20);
    }

    @Test
    void components_stand_beside_each_other_and_not_among_each_other() {
        var builder = GivenNetwork.builder(60);
        for (var vertex = 0; vertex < 60; vertex++) {
            builder.join(vertex, vertex / 20 * 20 + (vertex + 1) % 20);
        }
        var spots = Layout.first(builder.build(), NodeSizes.equal(60, 8, 40, 4));

        for (var one = 0; one < 3; one++) {
            for (var other = 0; other < one; other++) {
                assertThat(overlap(spots.subList(20 * one, 20 * one + 20), spots.subList(20 * other, 20 * other + 20)))
                        .isFalse();
            }
        }
    }

    @Test
    void a_new_component_comes_below_what_is_there() {
        var ring = GivenNetwork.ring(20);
        var first = Layout.first(ring, NodeSizes.equal(20, 8, 40, 4));
        var builder = GivenNetwork.builder(23);
        for (var vertex = 0; vertex < 20; vertex++) {
            builder.join(vertex, (vertex + 1) % 20);
        }
        builder.join(20, 21);
        builder.join(21, 22);

        var second = Layout.place(builder.build(), NodeSizes.equal(23, 8, 40, 4), known(first));

        var lowest = first.stream().mapToDouble(Spot::y).max().orElseThrow();
        assertThat(second.subList(20, 23)).allMatch(spot -> spot.y() > lowest + 16);
    }

    private static boolean overlap(List<Spot> one, List<Spot> other) {
        return max(one, true) > min(other, true)
                && max(other, true) > min(one, true)
                && max(one, false) > min(other, false)
                && max(other, false) > min(one, false);
    }

    private static double max(List<Spot> spots, boolean across) {
        return spots.stream()
                .mapToDouble(spot -> across ? spot.x() : spot.y())
                .max()
                .orElseThrow();
    }

    private static double min(List<Spot> spots, boolean across) {
        return spots.stream()
                .mapToDouble(spot -> across ? spot.x() : spot.y())
                .min()
                .orElseThrow();
    }

    private static Map<Integer, Spot> known(List<Spot> spots) {
        var known = new HashMap<Integer, Spot>();
        for (var vertex = 0; vertex < spots.size(); vertex++) {
            known.put(vertex, spots.get(vertex));
        }
        return known;
    }
}

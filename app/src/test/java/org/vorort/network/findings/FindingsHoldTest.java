package org.vorort.network.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationId;
import org.vorort.network.graph.Graph;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.TieGraph;

/** What a finding claims is true in two hundred networks nobody drew, checked the slow and obvious way. */
class FindingsHoldTest {

    @Test
    void without_the_named_organisation_or_person_the_named_parts_really_fall_off() {
        var splits = 0;
        var persons = 0;
        for (var seed = 0; seed < 200; seed++) {
            var picture = RandomTowns.town(seed, 24, 26, 6).picture();
            var graph = TieGraph.of(picture);
            for (var finding : FindingRules.of(picture)) {
                if (finding instanceof Finding.Splits split) {
                    splits++;
                    var lost = graph.vertex(split.actor().id());
                    split.falling().forEach(part -> assertFallsOff(graph, lost, part));
                } else if (finding instanceof Finding.OnlyPerson only) {
                    persons++;
                    var lost = graph.vertex(only.person().id()).orElseThrow();
                    for (var here : only.here()) {
                        assertThat(reached(graph, here, lost)).doesNotContainAnyElementsOf(only.there());
                    }
                }
            }
        }
        assertThat(splits).isGreaterThan(50);
        assertThat(persons).isGreaterThan(50);
    }

    @Test
    void a_county_of_3000_is_judged_as_a_town_is() {
        var county = RandomTowns.town(3, 3_000, 3_300, 0).picture();
        var tied = new HashSet<OrganisationId>();
        county.ties().forEach(tie -> tied.addAll(List.of(tie.one(), tie.other())));
        var isolated = new ArrayList<OrganisationId>();
        for (var finding : FindingRules.of(county)) {
            if (finding instanceof Finding.Isolated alone) {
                isolated.add(alone.actor().id());
            }
        }
        assertThat(isolated).hasSize(county.actors().size() - tied.size()).doesNotContainAnyElementsOf(tied);
    }

    @Test
    void what_is_said_to_hang_on_two_ways_does_so_and_nothing_is_overlooked() {
        var found = 0;
        for (var seed = 0; seed < 200; seed++) {
            var graph = TieGraph.of(RandomTowns.town(seed, 12, 17, 0).picture()).graph();
            var told = new HashSet<Set<Integer>>();
            for (var circle : PairCuts.in(graph, _ -> true, 1)) {
                found++;
                assertThat(waysOut(graph, circle.vertices())).isEqualTo(2);
                told.add(Set.of(circle.one().near(), circle.one().far()));
                told.add(Set.of(circle.other().near(), circle.other().far()));
            }
            for (var pair : pairsThatSplit(graph)) {
                assertThat(told).as("seed " + seed).containsAll(pair);
            }
        }
        assertThat(found).isGreaterThan(200);
    }

    private static void assertFallsOff(TieGraph graph, int lost, List<Actor> part) {
        assertThat(reached(graph, part.getFirst(), lost)).containsExactlyInAnyOrderElementsOf(part);
    }

    /** Every organisation one can still get to when this vertex is gone. */
    private static List<Actor> reached(TieGraph ties, Actor start, int lost) {
        var graph = ties.graph();
        var seen = new BitSet();
        seen.set(lost);
        seen.set(ties.vertex(start.id()));
        var queue = new ArrayDeque<>(List.of(ties.vertex(start.id())));
        var reached = new ArrayList<Actor>();
        while (!queue.isEmpty()) {
            var vertex = queue.remove();
            if (ties.isOrganisation(vertex)) {
                reached.add(ties.organisation(vertex));
            }
            for (var position = 0; position < graph.degree(vertex); position++) {
                var next = graph.neighbour(vertex, position);
                if (!seen.get(next)) {
                    seen.set(next);
                    queue.add(next);
                }
            }
        }
        return reached;
    }

    private static int waysOut(Graph graph, BitSet circle) {
        return circle.stream()
                .map(vertex -> {
                    var ways = 0;
                    for (var position = 0; position < graph.degree(vertex); position++) {
                        ways += circle.get(graph.neighbour(vertex, position)) ? 0 : 1;
                    }
                    return ways;
                })
                .sum();
    }

    /** Every two edges that part something only together. */
    private static Set<Set<Set<Integer>>> pairsThatSplit(Graph graph) {
        var edges = edges(graph);
        var whole = parts(graph, Set.of());
        var pairs = new HashSet<Set<Set<Integer>>>();
        for (var one : edges) {
            for (var other : edges) {
                if (!one.equals(other)
                        && parts(graph, Set.of(one)) == whole
                        && parts(graph, Set.of(other)) == whole
                        && parts(graph, Set.of(one, other)) > whole) {
                    pairs.add(Set.of(one, other));
                }
            }
        }
        return pairs;
    }

    private static Set<Set<Integer>> edges(Graph graph) {
        var edges = new HashSet<Set<Integer>>();
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            for (var position = 0; position < graph.degree(vertex); position++) {
                edges.add(Set.of(vertex, graph.neighbour(vertex, position)));
            }
        }
        return edges;
    }

    private static int parts(Graph graph, Set<Set<Integer>> without) {
        var seen = new BitSet();
        var parts = 0;
        for (var start = 0; start < graph.size(); start++) {
            if (!seen.get(start)) {
                parts++;
                seen.set(start);
                var queue = new ArrayDeque<>(List.of(start));
                while (!queue.isEmpty()) {
                    var vertex = queue.remove();
                    for (var position = 0; position < graph.degree(vertex); position++) {
                        var next = graph.neighbour(vertex, position);
                        if (!seen.get(next) && !without.contains(Set.of(vertex, next))) {
                            seen.set(next);
                            queue.add(next);
                        }
                    }
                }
            }
        }
        return parts;
    }
}

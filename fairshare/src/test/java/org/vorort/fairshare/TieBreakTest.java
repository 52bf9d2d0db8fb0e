package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TieBreakTest {

    @Test
    void ids_are_compared_by_code_points_and_not_as_numbers() {
        var election = Election.of(1)
                .project("9", 1)
                .project("10", 1)
                .project("a", 1)
                .project("Z", 1)
                .project("1", 1)
                .project("\uFF5E", 1)
                .project("\uD83C\uDF33", 1)
                .build();

        assertThat(order(TieBreak.LEXICOGRAPHIC, election))
                .containsExactly("1", "10", "9", "Z", "a", "\uFF5E", "\uD83C\uDF33");
    }

    @Test
    void least_cost_comes_before_most_votes_and_the_id_decides_at_last() {
        var election = Election.of(1)
                .project("b", 5)
                .project("a", 5)
                .project("dear", 9)
                .project("cheap", 2)
                .project("wanted", 5)
                .approving("wanted", "dear")
                .approving("dear")
                .build();

        assertThat(order(TieBreak.LEAST_COST_THEN_MOST_VOTES, election))
                .containsExactly("cheap", "wanted", "a", "b", "dear");
    }

    @Test
    void a_published_order_decides_before_the_id() {
        var election = Election.of(1)
                .project("a", 5)
                .project("b", 5)
                .project("c", 5)
                .project("d", 1)
                .build();
        var drawn = TieBreak.LEAST_COST_THEN_MOST_VOTES.then(List.of("c", "b"));

        assertThat(order(drawn, election)).containsExactly("d", "c", "b", "a");
        assertThat(drawn).hasToString("least-cost, most-votes, published-order, id");
        assertThat(TieBreak.LEXICOGRAPHIC).hasToString("id");
    }

    @Test
    void the_dearest_comes_first_where_that_is_asked() {
        var election = Election.of(1).project("a", 5).project("b", 7).build();

        assertThat(order(new TieBreak(List.of(TieBreak.Criterion.MOST_COST), List.of()), election))
                .containsExactly("b", "a");
    }

    private static List<String> order(TieBreak tieBreak, Election election) {
        var ranks = tieBreak.ranks(election);
        assertThat(Arrays.stream(ranks).sorted().toArray())
                .containsExactly(IntStream.range(0, ranks.length).toArray());
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparing(project -> ranks[project]))
                .map(project -> election.projects().get(project).id())
                .toList();
    }
}

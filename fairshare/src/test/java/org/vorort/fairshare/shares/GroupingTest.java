package org.vorort.fairshare.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Satisfaction;

class GroupingTest {

    @Test
    void approvals_are_alike_in_whatever_order_they_were_given() {
        var election = Election.of(1)
                .project("a", 1)
                .project("b", 1)
                .approving("a", "b")
                .approving("b", "a")
                .approving("a")
                .approving()
                .build();

        assertThat(grouping(election, Satisfaction.COST).groupOf()).containsExactly(0, 0, 1, 2);
    }

    @Test
    void rankings_are_alike_only_in_the_same_order_where_it_counts() {
        var election = Election.of(1)
                .project("a", 1)
                .project("b", 1)
                .ranking("a", "b")
                .ranking("b", "a")
                .ranking("a")
                .ranking()
                .build();

        assertThat(grouping(election, Satisfaction.BORDA).groupOf()).containsExactly(0, 1, 2, 2);
        assertThat(grouping(election, Satisfaction.CARDINALITY).groupOf()).containsExactly(0, 0, 1, 2);
    }

    @Test
    void points_are_alike_by_their_number_and_none_are_no_support() {
        var election = Election.of(1)
                .project("a", 1)
                .project("b", 1)
                .sharing(Map.of("a", 2, "b", 0))
                .sharing(Map.of("a", 2))
                .sharing(Map.of("a", 3))
                .build();

        assertThat(grouping(election, Satisfaction.POINTS).groupOf()).containsExactly(0, 0, 1);
    }

    /** So many that the table grows several times and that some different ones have the same hash of 32 bits. */
    @Test
    void groups_are_exactly_the_different_ballots() {
        var random = new Random(3);
        var builder = Election.of(1);
        for (var project = 0; project < 200; project++) {
            builder.project("p" + project, 1);
        }
        for (var voter = 0; voter < 300_000; voter++) {
            var named = random.ints(random.nextInt(5), 0, 200)
                    .distinct()
                    .mapToObj(project -> "p" + project)
                    .toArray(String[]::new);
            builder.approving(named);
        }
        var election = builder.build();
        var grouping = grouping(election, Satisfaction.COST);

        var groups = new HashMap<Object, Integer>();
        for (var ballot = 0; ballot < election.ballots().size(); ballot++) {
            var said = new TreeMap<String, BigDecimal>();
            election.ballots().get(ballot).projects().forEach(project -> said.put(project.id(), project.cost()));
            var group = grouping.groupOf()[ballot];
            assertThat(groups.computeIfAbsent(said, _ -> group)).isEqualTo(group);
        }
        assertThat(grouping.size()).isEqualTo(groups.size()).isGreaterThan(100_000);
        var voters = 0;
        for (var heads : grouping.heads()) {
            voters += heads;
        }
        assertThat(voters).isEqualTo(300_000);
    }

    @Test
    void a_single_choice_counts_as_one_point() {
        var election =
                Election.of(1).project("a", 1).choosing("a").choosing("a").build();

        assertThat(grouping(election, Satisfaction.POINTS).heads()).containsExactly(2);
    }

    private static Grouping grouping(Election election, Satisfaction satisfaction) {
        return new Grouping(election.ballots(), election.projects().size(), Levels.of(election, satisfaction));
    }
}

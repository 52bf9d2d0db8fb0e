package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Held against pabutools, purchase by purchase, and against what towns really bought. */
class GreedyReferenceTest {

    @ParameterizedTest
    @EnumSource(Satisfaction.class)
    void it_buys_what_pabutools_buys_in_the_same_order(Satisfaction satisfaction) {
        var outcomes = Reference.outcomes("greedy[" + satisfaction.word() + "]");
        assertThat(outcomes).hasSizeGreaterThan(20);
        for (var decided : outcomes) {
            var outcome = Greedy.bySupportPerCost(satisfaction).decide(decided.election());
            assertThat(outcome.selected()).as(decided.instance()).isEqualTo(decided.selected());
            assertThat(outcome.totalCost()).isEqualByComparingTo(decided.totalCost());
            assertThat(outcome.exhaustive()).isEqualTo(decided.exhaustive());
        }
    }

    @Test
    void it_buys_what_the_towns_bought() {
        var compared = 0;
        var different = new ArrayList<String>();
        for (var instance : Reference.instances()) {
            var election = Reference.election(instance);
            var rule = official(election);
            if (rule.isEmpty() || !election.projects().getFirst().columns().containsKey("selected")) {
                continue;
            }
            compared++;
            var bought = new TreeSet<>(rule.getFirst().decide(election).selected());
            if (!bought.equals(boughtByTown(election))) {
                different.add(instance);
            }
        }
        assertThat(compared).isGreaterThan(40);
        assertThat(different).isEmpty();
    }

    private static Set<String> boughtByTown(Election election) {
        var bought = new TreeSet<String>();
        for (var project : election.projects()) {
            if (project.columns().get("selected").equals("1")) {
                bought.add(project.id());
            }
        }
        return bought;
    }

    /** The rule the file names; none where it is no greedy rule. Of equal points Katowice took the project with more votes. */
    private static List<Greedy> official(Election election) {
        var byPoints = election.type().hasPoints() || election.type() == BallotType.ORDINAL;
        var greedy = Greedy.bySupport(byPoints ? Satisfaction.POINTS : Satisfaction.CARDINALITY)
                .withTieBreak(new TieBreak(List.of(TieBreak.Criterion.MOST_VOTES), List.of()));
        var threshold = election.meta().getOrDefault("min_project_score_threshold", "");
        return switch (election.meta().get("rule")) {
            case "greedy" -> List.of(greedy);
            case "greedy-threshold" -> List.of(greedy.withThreshold(new BigDecimal(threshold)));
            case "greedy-no-skip" ->
                List.of(
                        threshold.isEmpty()
                                ? greedy.withoutSkipping()
                                : greedy.withThreshold(new BigDecimal(threshold))
                                        .withoutSkipping());
            default -> List.of();
        };
    }
}

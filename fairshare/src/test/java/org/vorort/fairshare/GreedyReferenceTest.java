package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
            var bought = rule.getFirst().decide(election).selected();
            for (var project : election.projects()) {
                if (isDifferent(project, bought)) {
                    different.add(instance + ": " + project.id());
                }
            }
        }
        assertThat(compared).isGreaterThan(40);
        assertThat(different).isEmpty();
    }

    /** What the file does not tell, as Katowice 2025 does not of one project, cannot differ. */
    private static boolean isDifferent(Project project, List<String> bought) {
        var told = project.columns().get("selected");
        return !told.isEmpty() && told.equals("1") != bought.contains(project.id());
    }

    /** The rule the file names; none where it is no greedy rule. */
    private static List<Greedy> official(Election election) {
        var byPoints = election.type().hasPoints() || election.type() == BallotType.ORDINAL;
        var greedy = Greedy.bySupport(byPoints ? Satisfaction.POINTS : Satisfaction.CARDINALITY);
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

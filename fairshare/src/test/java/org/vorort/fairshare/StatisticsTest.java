package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vorort.fairshare.Statistics.Spread;

class StatisticsTest {

    @Test
    void spending_is_told_from_the_least_to_the_most_with_its_evenness() {
        var election = Election.of(12)
                .project("a", 8)
                .project("b", 4)
                .approving("a")
                .approving("a", "b")
                .approving()
                .approving("b")
                .build();
        var statistics = Statistics.of(election, new Greedy().decide(election));

        // They spend 0, 2, 4 and 6, so that the Gini coefficient is 10 / (4 * 3) / 2.
        assertThat(statistics)
                .isEqualTo(new Statistics(
                        4,
                        3,
                        new Spread(
                                Fraction.ZERO,
                                Fraction.of(2, 1),
                                Fraction.of(6, 1),
                                Fraction.of(3, 1),
                                Fraction.of(5, 12))));
        assertThat(statistics.shareWithWinner()).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void groups_are_those_of_columns_with_few_different_values() {
        var box = new BallotBox(BallotType.APPROVAL, List.of("sex", "street", "country"));
        for (var voter = 0; voter < 40; voter++) {
            box.open("v" + voter);
            box.note(0, voter % 4 == 0 ? "F" : "M");
            box.note(1, "street " + voter);
            box.note(2, "NL");
            box.name(voter % 4 == 0 ? 1 : 0);
        }
        var election =
                Election.of(30).project("a", 30).project("b", 30).ballots(box).build();
        var outcome = new Greedy().decide(election);

        assertThat(Statistics.groupColumns(election)).containsExactly("sex");
        assertThat(Statistics.by("sex", election, outcome))
                .containsExactly(
                        Map.entry(
                                "F",
                                new Statistics(
                                        10,
                                        0,
                                        new Spread(
                                                Fraction.ZERO,
                                                Fraction.ZERO,
                                                Fraction.ZERO,
                                                Fraction.ZERO,
                                                Fraction.ZERO))),
                        Map.entry(
                                "M",
                                new Statistics(
                                        30,
                                        30,
                                        new Spread(
                                                Fraction.ONE,
                                                Fraction.ONE,
                                                Fraction.ONE,
                                                Fraction.ONE,
                                                Fraction.ZERO))));
    }

    @Test
    void what_voters_spend_is_the_sum_of_the_prices_of_their_purchases() {
        for (var number = 0; number < 200; number++) {
            var election = RandomElections.of(BallotType.APPROVAL, number);
            for (var rule : List.of(new EqualShares(), new Greedy(), new Phragmen(), new MaximinSupport())) {
                var explanation = rule.decide(election).explanation();
                for (var ballot = 0; ballot < election.ballots().size(); ballot++) {
                    var sum = explanation.purchases(ballot).stream()
                            .map(Explanation.Purchase::price)
                            .reduce(Fraction.ZERO, Fraction::plus);
                    assertThat(explanation.spending(ballot)).isEqualTo(sum);
                }
            }
        }
    }

    @Test
    void of_nobody_everything_is_zero() {
        var election = Election.of(1).project("a", 1).build();

        var statistics = Statistics.of(election, new Greedy().decide(election));
        assertThat(statistics.voters()).isZero();
        assertThat(statistics.shareWithWinner()).isEqualTo(Fraction.ZERO);
    }
}

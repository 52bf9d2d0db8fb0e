package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorort.fairshare.Explanation.Bought;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Explanation.MoreVotes;
import org.vorort.fairshare.Explanation.NotBought;
import org.vorort.fairshare.Explanation.Purchase;
import org.vorort.fairshare.Explanation.Reason;
import org.vorort.fairshare.Explanation.Spent;

class GreedyTest {

    private static final Election TOWN = Election.of(100)
            .project("park", 70)
            .project("pool", 60)
            .project("trees", 30)
            .project("bench", 5)
            .approving("park", "pool")
            .approving("park", "pool")
            .approving("park", "trees")
            .build();

    @Test
    void projects_are_bought_in_the_order_of_their_votes_if_they_fit() {
        var outcome = new Greedy().decide(TOWN);

        assertThat(outcome.selected()).containsExactly("park", "trees");
        assertThat(outcome.totalCost()).isEqualByComparingTo("100");
        assertThat(outcome.exhaustive()).isTrue();
        assertThat(outcome.options())
                .isEqualTo(Map.of(
                        "measure", "support-per-cost",
                        "satisfaction", "cost",
                        "threshold", "0",
                        "skipping", "yes",
                        "tie-break", "id"));
    }

    @Test
    void what_nobody_wants_is_bought_at_the_end_if_it_fits() {
        var rich = Election.of(105)
                .project("park", 70)
                .project("bench", 5)
                .project("arch", 30)
                .approving("park")
                .build();

        assertThat(new Greedy().decide(rich).selected()).containsExactly("park", "arch", "bench");
        assertThat(new Greedy().decide(rich).ties()).containsExactly(new Tie(List.of("arch", "bench"), "arch"));
    }

    @Test
    void without_skipping_the_first_that_does_not_fit_ends_it_unless_it_was_withdrawn() {
        var rule = Greedy.bySupport(Satisfaction.CARDINALITY).withoutSkipping();
        var withdrawn = Election.of(100)
                .project("park", 999_999_999)
                .project("trees", 30)
                .approving("park")
                .build();

        assertThat(rule.decide(TOWN).selected()).containsExactly("park");
        assertThat(rule.decide(withdrawn).selected()).containsExactly("trees");
    }

    @Test
    void what_falls_short_of_the_threshold_is_not_looked_at() {
        var rule = Greedy.bySupport(Satisfaction.CARDINALITY).withThreshold(BigDecimal.TWO);

        assertThat(rule.decide(TOWN).selected()).containsExactly("park");
        assertThat(rule.withThreshold(new BigDecimal("2.5")).decide(TOWN).selected())
                .containsExactly("park");
        assertThat(rule.decide(TOWN).explanation().verdicts())
                .filteredOn(NotBought.class::isInstance)
                .extracting(verdict -> ((NotBought) verdict).reason())
                .containsExactly(Reason.DID_NOT_FIT, Reason.BELOW_THRESHOLD, Reason.BELOW_THRESHOLD);
    }

    @Test
    void what_costs_nothing_comes_first_where_somebody_wants_it() {
        var election = Election.of(10)
                .project("a", 10)
                .project("free", 0)
                .project("z", 0)
                .approving("a", "free")
                .approving("a")
                .build();

        assertThat(Greedy.bySupportPerCost(Satisfaction.CARDINALITY)
                        .decide(election)
                        .selected())
                .containsExactly("free", "a", "z");
    }

    @Test
    void the_explanation_says_who_carried_what_and_what_was_missing() {
        var explanation = new Greedy().decide(TOWN).explanation();

        assertThat(explanation.verdicts())
                .containsExactly(
                        new Bought(TOWN.projects().get(0), 1, List.of(new Carriers(3, Fraction.of(70, 3)))),
                        new Bought(TOWN.projects().get(2), 2, List.of(new Carriers(1, Fraction.of(30, 1)))),
                        new NotBought(
                                TOWN.projects().get(1),
                                Reason.DID_NOT_FIT,
                                Fraction.of(30, 1),
                                List.of(new Spent("park", Fraction.of(70, 1))),
                                new MoreVotes(2)),
                        new NotBought(
                                TOWN.projects().get(3),
                                Reason.DID_NOT_FIT,
                                Fraction.of(5, 1),
                                List.of(new Spent("park", Fraction.of(70, 1)), new Spent("trees", Fraction.of(30, 1))),
                                new MoreVotes(1)));
        assertThat(explanation.purchases(0)).containsExactly(new Purchase("park", Fraction.of(70, 3)));
        assertThat(explanation.purchases(2))
                .containsExactly(new Purchase("park", Fraction.of(70, 3)), new Purchase("trees", Fraction.of(30, 1)));
    }

    @Test
    void who_gave_no_points_or_the_last_place_stands_for_nothing() {
        var points = Election.of(12)
                .project("a", 12)
                .project("b", 20)
                .sharing(Map.of("a", 3))
                .sharing(Map.of("a", 1, "b", 2))
                .sharing(Map.of("a", 0, "b", 3))
                .build();
        var ranks = Election.of(12)
                .project("a", 12)
                .project("b", 20)
                .ranking("a", "b")
                .ranking("a")
                .build();

        assertThat(Greedy.bySupport(Satisfaction.POINTS)
                        .decide(points)
                        .explanation()
                        .verdicts())
                .startsWith(new Bought(points.projects().getFirst(), 1, List.of(new Carriers(2, Fraction.of(6, 1)))));
        assertThat(Greedy.bySupport(Satisfaction.BORDA)
                        .decide(ranks)
                        .explanation()
                        .verdicts())
                .startsWith(new Bought(ranks.projects().getFirst(), 1, List.of(new Carriers(1, Fraction.of(12, 1)))));
    }

    @ParameterizedTest
    @EnumSource(BallotType.class)
    void it_decides_as_its_naive_twin(BallotType type) {
        for (var number = 0; number < 400; number++) {
            var election = RandomElections.of(type, number);
            for (var rule : rules(number)) {
                assertThat(rule.decide(election).selected())
                        .as("%s on %s %d", rule, type, number)
                        .isEqualTo(NaiveGreedy.decide(rule, election));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL", "CUMULATIVE", "ORDINAL"})
    void so_many_more_votes_suffice_and_one_less_does_not(BallotType type) {
        var told = 0;
        for (var number = 0; number < 150; number++) {
            var election = RandomElections.of(type, number);
            for (var rule : rules(number)) {
                told += MoreBallots.numbersHold(
                        election, rule.decide(election), more -> NaiveGreedy.decide(rule, more), 100);
            }
        }
        assertThat(told).isGreaterThan(200);
    }

    private static List<Greedy> rules(int number) {
        var rules = new ArrayList<Greedy>();
        for (var satisfaction : Satisfaction.values()) {
            rules.add(Greedy.bySupport(satisfaction).withThreshold(BigDecimal.valueOf(number % 3)));
            rules.add(Greedy.bySupportPerCost(satisfaction));
            rules.add(Greedy.bySupport(satisfaction).withoutSkipping());
        }
        return rules;
    }
}

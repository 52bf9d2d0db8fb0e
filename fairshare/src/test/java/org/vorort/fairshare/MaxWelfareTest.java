package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.fairshare.Explanation.Bought;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Explanation.MoreVotes;
import org.vorort.fairshare.Explanation.NotBought;
import org.vorort.fairshare.Explanation.Reason;
import org.vorort.fairshare.Explanation.Spent;

class MaxWelfareTest {

    @Test
    void two_smaller_projects_may_be_worth_more_than_the_most_wanted() {
        var election = Election.of(10)
                .project("large", 10)
                .project("one", 5)
                .project("two", 5)
                .approving("large", "one")
                .approving("large", "two")
                .approving("large", "one", "two")
                .build();
        var outcome = new MaxWelfare(Satisfaction.CARDINALITY).decide(election);

        assertThat(outcome.selected()).containsExactly("one", "two");
        assertThat(outcome.explanation().verdicts())
                .containsExactly(
                        new Bought(election.projects().get(1), 1, List.of(new Carriers(2, Fraction.of(5, 2)))),
                        new Bought(election.projects().get(2), 2, List.of(new Carriers(2, Fraction.of(5, 2)))),
                        new NotBought(
                                election.projects().get(0),
                                Reason.WORTH_LESS,
                                Fraction.of(10, 1),
                                List.of(new Spent("one", Fraction.of(5, 1)), new Spent("two", Fraction.of(5, 1))),
                                new MoreVotes(1)));
    }

    @Test
    void of_equal_selections_the_one_with_the_first_projects_is_taken_and_the_tie_told() {
        var election = Election.of(10)
                .project("b", 6)
                .project("a", 6)
                .project("free", 4)
                .approving("a", "b")
                .build();
        var outcome = new MaxWelfare(Satisfaction.COST).decide(election);

        assertThat(outcome.selected()).containsExactly("a", "free");
        assertThat(outcome.ties()).containsExactly(new Tie(List.of("a", "b"), "a"));
    }

    @ParameterizedTest
    @EnumSource(BallotType.class)
    void it_decides_as_looking_at_every_selection_does(BallotType type) {
        for (var number = 0; number < 120; number++) {
            var election = RandomElections.of(type, number);
            for (var satisfaction : Satisfaction.values()) {
                var rule = new MaxWelfare(satisfaction);
                assertThat(rule.decide(election).selected())
                        .as("%s on %s %d", satisfaction, type, number)
                        .isEqualTo(NaiveWelfare.decide(rule, election));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COST", "CARDINALITY", "POINTS"})
    void so_many_more_votes_suffice_and_one_less_does_not(Satisfaction satisfaction) {
        var rule = new MaxWelfare(satisfaction);
        var told = 0;
        for (var number = 0; number < 150; number++) {
            var election = RandomElections.of(
                    satisfaction == Satisfaction.POINTS ? BallotType.CUMULATIVE : BallotType.APPROVAL, number);
            told += MoreBallots.numbersHold(
                    election, rule.decide(election), more -> NaiveWelfare.decide(rule, more), 100);
        }
        assertThat(told).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cardinality", "cost", "points"})
    void its_welfare_is_that_of_the_reference(String word) {
        var rule = new MaxWelfare(Satisfaction.valueOf(word.toUpperCase(Locale.ROOT)));
        for (var way : List.of("ilp", "primaldual")) {
            var outcomes = Reference.outcomes("maxwelfare_" + way + "[" + word + "]");
            assertThat(outcomes).isNotEmpty();
            for (var decided : outcomes) {
                var outcome = rule.decide(decided.election());
                assertThat(outcome.totalCost())
                        .isLessThanOrEqualTo(decided.election().budget());
                assertThat(rule.welfare(decided.election(), outcome))
                        .as(decided.instance())
                        .isEqualTo(Fraction.of(
                                new BigDecimal(decided.all().get("welfare").asString())));
            }
        }
    }

    @Test
    void every_real_election_is_decided_at_least_as_well_as_by_the_greedy_rule() {
        for (var instance : Reference.instances()) {
            var election = Reference.election(instance);
            for (var satisfaction : Satisfaction.values()) {
                var rule = new MaxWelfare(satisfaction);
                var greedy = Greedy.bySupportPerCost(satisfaction).decide(election);
                assertThat(rule.welfare(election, rule.decide(election)))
                        .isGreaterThanOrEqualTo(rule.welfare(election, greedy));
            }
        }
    }

    @Test
    void numbers_beyond_all_elections_are_refused() {
        var election = Election.of(new BigDecimal("1e30"))
                .project(new Project("a", new BigDecimal("1e30")))
                .project("b", 1)
                .approving("a")
                .build();

        assertThatThrownBy(() -> new MaxWelfare(Satisfaction.COST).decide(election))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

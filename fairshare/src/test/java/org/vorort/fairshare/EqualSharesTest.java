package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.EqualSharesOptions.Scope;
import org.vorort.fairshare.EqualSharesOptions.Start;
import org.vorort.fairshare.Explanation.Bought;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Explanation.NotBought;
import org.vorort.fairshare.Explanation.Reason;

class EqualSharesTest {

    private static final EqualSharesOptions ADD1 = EqualSharesOptions.DEFAULT.completion(Completion.ADD1);

    /** The vectors by which bisection was found wrong: the cost goes over the budget and comes back under it. */
    private static final Election A = Election.of(49)
            .project("p0", 29)
            .project("p1", 18)
            .project("p2", 18)
            .project("p3", 6)
            .project("p4", 26)
            .project("p5", 14)
            .approving("p0", "p3", "p4", "p5")
            .approving("p1", "p2", "p3", "p5")
            .approving("p5")
            .approving("p5")
            .approving("p0", "p2")
            .build();

    private static final Election B = Election.of(28)
            .project("p0", 9)
            .project("p1", 20)
            .project("p2", 6)
            .project("p3", 17)
            .project("p4", 15)
            .project("p5", 8)
            .approving("p1", "p2", "p4")
            .approving("p3")
            .approving("p0", "p1", "p2", "p5")
            .approving("p4")
            .build();

    @Test
    void raising_ends_at_the_first_step_that_costs_too_much_and_not_where_bisection_would_look() {
        var outcome = decide(ADD1.exhaustiveStop(false), A);

        assertThat(outcome.selected()).containsExactlyInAnyOrder("p2", "p3", "p5");
        assertThat(outcome.totalCost()).isEqualByComparingTo("38");
    }

    @Test
    void raising_ends_at_the_first_step_at_which_nothing_more_fits() {
        var outcome = decide(ADD1, B);

        assertThat(outcome.selected()).containsExactlyInAnyOrder("p2", "p4");
        assertThat(outcome.totalCost()).isEqualByComparingTo("21");
    }

    @Test
    void each_group_of_voters_decides_on_its_share() {
        var election = Election.of(100)
                .project("park", 60)
                .project("pool", 40)
                .project("trees", 40)
                .approving("park", "pool")
                .approving("park", "pool")
                .approving("park", "pool")
                .approving("trees")
                .approving("trees")
                .build();

        assertThat(decide(EqualSharesOptions.DEFAULT, election).selected()).containsExactly("park", "trees");
        assertThat(new Greedy().decide(election).selected()).containsExactly("park", "pool");
    }

    @Test
    void a_single_voter_without_money_changes_nothing() {
        var election = Election.of(0).project("park", 1).approving("park").build();

        assertThat(decide(ADD1, election).selected()).isEmpty();
    }

    @Test
    void without_voters_equal_shares_buy_nothing() {
        var election = Election.of(10).project("park", 1).build();

        assertThat(decide(ADD1, election).selected()).isEmpty();
        assertThat(decide(ADD1, election).exhaustive()).isFalse();
    }

    @Test
    void a_project_dearer_than_the_budget_is_never_bought() {
        var election = Election.of(10)
                .project("bridge", 11)
                .project("bench", 1)
                .approving("bridge", "bench")
                .build();

        assertThat(decide(ADD1, election).selected()).containsExactly("bench");
    }

    @Test
    void what_costs_nothing_is_bought_first_if_somebody_gains_from_it() {
        var election = Election.of(10)
                .project("bench", 1)
                .project("idea", 0)
                .project("whim", 0)
                .approving("bench", "idea")
                .build();
        var cardinality = EqualSharesOptions.DEFAULT.satisfaction(Satisfaction.CARDINALITY);

        assertThat(decide(cardinality, election).selected()).containsExactly("idea", "bench");
        assertThat(decide(cardinality, election).explanation().verdicts())
                .contains(new Bought(election.projects().get(1), 1, List.of(new Carriers(1, Fraction.ZERO))));
        assertThat(decide(EqualSharesOptions.DEFAULT, election).selected()).containsExactly("bench");
    }

    @Test
    void what_was_not_bought_is_told_with_its_reason() {
        var election = Election.of(10)
                .project("all", 10)
                .project("more", 11)
                .project("whim", 1)
                .approving("all", "more")
                .approving()
                .build();

        assertThat(decide(EqualSharesOptions.DEFAULT, election).explanation().verdicts())
                .extracting(verdict -> ((NotBought) verdict).reason())
                .containsExactly(Reason.SUPPORTERS_SPENT, Reason.DEARER_THAN_BUDGET, Reason.UNSUPPORTED);
    }

    @Test
    void a_tie_is_broken_as_published_and_reported() {
        var election = Election.of(10)
                .project("2", 10)
                .project("10", 10)
                .approving("2", "10")
                .build();
        var byLot = EqualSharesOptions.DEFAULT.tieBreak(TieBreak.LEAST_COST_THEN_MOST_VOTES.then(List.of("2", "10")));

        assertThat(decide(EqualSharesOptions.DEFAULT, election).ties())
                .containsExactly(new Tie(List.of("10", "2"), "10"));
        assertThat(decide(byLot, election).ties()).containsExactly(new Tie(List.of("2", "10"), "2"));
        assertThat(decide(byLot, election).selected()).containsExactly("2");
    }

    @Test
    void raising_by_a_thousandth_of_a_cent_comes_to_an_end() {
        var election = Election.of(1_000_000_000)
                .project("park", 500_000_001)
                .project("bench", 1)
                .approving("park")
                .approving("bench")
                .build();

        assertThat(decide(ADD1.step(new BigDecimal("0.00001")), election).selected())
                .containsExactly("bench", "park");
    }

    @Test
    void a_floored_share_leaves_the_decimals_out() {
        var election = Election.of(3)
                .project("bench", 2)
                .approving("bench")
                .approving()
                .build();

        assertThat(decide(EqualSharesOptions.DEFAULT, election).selected()).isEmpty();
        var half = Election.of(3)
                .project(new Project("bench", new BigDecimal("1.5")))
                .approving("bench")
                .approving()
                .build();
        assertThat(decide(EqualSharesOptions.DEFAULT, half).selected()).containsExactly("bench");
        assertThat(decide(EqualSharesOptions.DEFAULT.start(Start.FLOORED), half).selected())
                .isEmpty();
    }

    /** In pabutools only what somebody wants may still fit; the tool of equalshares.net looks at all projects. */
    @Test
    void a_cheap_project_nobody_wants_keeps_the_raise_going_only_where_all_projects_count() {
        var election = Election.of(4)
                .project("unloved", 2)
                .project("arch", 4)
                .project("bench", 2)
                .approving("arch", "bench")
                .approving()
                .build();

        assertThat(decide(ADD1, election).selected()).containsExactly("bench");
        assertThat(decide(ADD1.exhaustiveOver(Scope.ALL), election).selected()).containsExactly("arch");
    }

    /** Two of three voters have 20,000,000,000,000,000 and two thirds, which no double tells from one more. */
    @Test
    void money_that_lacks_less_than_a_double_can_tell_is_not_enough() {
        var thirds = List.of("30000000000000001", "30000000000000002");
        var bought = thirds.stream()
                .map(budget -> Election.of(new BigDecimal(budget))
                        .project("hall", 20_000_000_000_000_001L)
                        .approving("hall")
                        .approving("hall")
                        .approving()
                        .build())
                .map(election -> new EqualShares().decide(election).selected());

        assertThat(bought).containsExactly(List.of(), List.of("hall"));
    }

    /** The park costs one of thirty quadrillion less, and each pays a third of that: no double tells the prices apart. */
    @Test
    void a_price_that_is_less_by_less_than_a_double_can_tell_wins() {
        var election = Election.of(90_000_000_000_000_004L)
                .project("hall", 30_000_000_000_000_002L)
                .project("park", 30_000_000_000_000_001L)
                .approving("hall", "park")
                .approving("hall", "park")
                .approving("hall", "park")
                .build();

        var outcome = decide(EqualSharesOptions.DEFAULT.satisfaction(Satisfaction.CARDINALITY), election);

        assertThat(outcome.selected()).containsExactly("park", "hall");
        assertThat(outcome.ties()).isEmpty();
    }

    /** After the bench one of both has one of twenty quadrillion less, which no double tells from what half the hall costs. */
    @Test
    void who_has_less_than_the_price_by_less_than_a_double_can_tell_gives_all() {
        var share = 20_000_000_000_000_001L;
        var election = Election.of(2 * share)
                .project("bench", 1)
                .project("hall", 2 * share - 1)
                .approving("bench", "hall")
                .approving("hall")
                .build();

        var outcome = decide(EqualSharesOptions.DEFAULT.satisfaction(Satisfaction.CARDINALITY), election);

        assertThat(outcome.explanation().verdicts())
                .endsWith(new Bought(
                        election.projects().get(1),
                        2,
                        List.of(new Carriers(1, Fraction.of(share, 1)), new Carriers(1, Fraction.of(share - 1, 1)))));
    }

    @Test
    void a_step_that_raises_nothing_is_refused() {
        assertThatThrownBy(() -> ADD1.step(BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A step of 0 never raises anything.");
    }

    @Test
    void points_too_many_to_add_up_are_refused_and_not_counted_wrongly() {
        var box = new BallotBox(BallotType.SCORING, List.of());
        for (var voter = 0; voter < 20; voter++) {
            box.open("v" + voter);
            box.name(0, BigDecimal.valueOf(Long.MAX_VALUE - voter));
        }
        var election = Election.of(10).project("park", 1).ballots(box).build();
        var points = EqualSharesOptions.DEFAULT.satisfaction(Satisfaction.POINTS);

        assertThatThrownBy(() -> decide(points, election))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The points for one project add up to more than can be counted");
    }

    private static Outcome decide(EqualSharesOptions options, Election election) {
        return new EqualShares(options).decide(election);
    }
}

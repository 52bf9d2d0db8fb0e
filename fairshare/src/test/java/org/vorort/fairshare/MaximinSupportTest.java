package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

class MaximinSupportTest {

    private static final Election TOWN = Election.of(100)
            .project("park", 60)
            .project("pool", 50)
            .project("trees", 30)
            .approving("park", "pool")
            .approving("park", "pool")
            .approving("park", "trees")
            .approving("trees")
            .build();

    @Test
    void what_was_shared_out_is_shared_out_anew_and_what_does_not_fit_is_passed_over() {
        // Trees first, 15 for each of two. With the park everybody can do with 22.5: who wants trees alone carries more
        // of them.
        var outcome = new MaximinSupport().decide(TOWN);

        assertThat(outcome.selected()).containsExactly("trees", "park");
        assertThat(outcome.explanation().verdicts())
                .containsExactly(
                        new Bought(TOWN.projects().get(2), 1, List.of(new Carriers(2, Fraction.of(15, 1)))),
                        new Bought(TOWN.projects().get(0), 2, List.of(new Carriers(3, Fraction.of(20, 1)))),
                        new NotBought(
                                TOWN.projects().get(1),
                                Reason.DID_NOT_FIT,
                                Fraction.of(40, 1),
                                List.of(new Spent("trees", Fraction.of(30, 1)), new Spent("park", Fraction.of(60, 1))),
                                new MoreVotes(1)));
        assertThat(outcome.explanation().meaning()).isEqualTo(Explanation.Meaning.SHARE);
        assertThat(outcome.explanation().purchases(2))
                .containsExactly(new Purchase("trees", Fraction.of(15, 1)), new Purchase("park", Fraction.of(20, 1)));
    }

    @Test
    void rankings_and_points_are_refused() {
        var election = Election.of(1).project("a", 1).ranking("a").build();

        assertThatThrownBy(() -> new MaximinSupport().decide(election))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule of maximin support counts approvals; the ballots of this election are ordinal.");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL", "CHOOSE_1"})
    void it_decides_as_looking_at_every_set_does(BallotType type) {
        for (var number = 0; number < 1_000; number++) {
            var election = RandomElections.of(type, number);
            assertThat(new MaximinSupport().decide(election).selected())
                    .as("%s %d", type, number)
                    .isEqualTo(NaiveMaximin.decide(election));
        }
    }

    @Test
    void so_many_more_votes_suffice_and_one_less_does_not() {
        var told = 0;
        for (var number = 0; number < 600; number++) {
            var election = RandomElections.of(BallotType.APPROVAL, number);
            told += MoreBallots.numbersHold(election, new MaximinSupport().decide(election), NaiveMaximin::decide, 50);
        }
        assertThat(told).isGreaterThan(450);
    }

    @Test
    void it_buys_what_pabutools_buys_in_the_same_order() {
        var outcomes = Reference.outcomes("maximin_support");
        assertThat(outcomes).hasSizeGreaterThan(5);
        for (var decided : outcomes) {
            var outcome = new MaximinSupport().decide(decided.election());
            assertThat(outcome.selected()).as(decided.instance()).isEqualTo(decided.selected());
            assertThat(outcome.totalCost()).isEqualByComparingTo(decided.totalCost());
            assertThat(outcome.exhaustive()).isEqualTo(decided.exhaustive());
        }
    }
}

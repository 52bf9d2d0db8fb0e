package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
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

class PhragmenTest {

    private static final Election TOWN = Election.of(100)
            .project("park", 60)
            .project("pool", 50)
            .project("trees", 30)
            .project("bench", 20)
            .approving("park", "pool")
            .approving("park", "pool")
            .approving("park", "trees")
            .approving("trees")
            .build();

    @Test
    void the_project_with_the_least_load_comes_first_and_the_first_that_does_not_fit_ends_it() {
        // Trees ask for 15 of each, then the park for (60 + 15) / 3 = 25, then the pool for (50 + 50) / 2 and is too
        // dear.
        var outcome = new Phragmen().decide(TOWN);

        assertThat(outcome.selected()).containsExactly("trees", "park");
        assertThat(outcome.exhaustive()).isTrue();
        assertThat(outcome.options()).containsEntry("tie-break", "id");
    }

    @Test
    void one_of_several_equal_that_does_not_fit_ends_it_also_where_another_would() {
        var election = Election.of(40)
                .project("a", 10)
                .project("b", 20)
                .project("c", 40)
                .project("z", 5)
                .approving("z")
                .approving("a")
                .approving("b")
                .approving("b")
                .approving("c")
                .approving("c")
                .approving("c")
                .approving("c")
                .build();

        var outcome = new Phragmen().decide(election);
        assertThat(outcome.selected()).containsExactly("z");
        assertThat(outcome.exhaustive()).isFalse();
        assertThat(outcome.explanation().verdicts())
                .filteredOn(NotBought.class::isInstance)
                .extracting(verdict -> ((NotBought) verdict).reason())
                .containsExactly(Reason.STOPPED_BEFORE, Reason.STOPPED_BEFORE, Reason.DID_NOT_FIT);
    }

    @Test
    void the_explanation_says_who_took_what_upon_themselves() {
        var explanation = new Phragmen().decide(TOWN).explanation();
        var projects = TOWN.projects();

        assertThat(explanation.meaning()).isEqualTo(Explanation.Meaning.LOAD);
        assertThat(explanation.verdicts())
                .containsExactly(
                        new Bought(projects.get(2), 1, List.of(new Carriers(2, Fraction.of(15, 1)))),
                        new Bought(
                                projects.get(0),
                                2,
                                List.of(new Carriers(2, Fraction.of(25, 1)), new Carriers(1, Fraction.of(10, 1)))),
                        new NotBought(
                                projects.get(1),
                                Reason.DID_NOT_FIT,
                                Fraction.of(40, 1),
                                List.of(new Spent("park", Fraction.of(50, 1))),
                                new MoreVotes(1)),
                        new NotBought(
                                projects.get(3),
                                Reason.STOPPED_BEFORE,
                                Fraction.of(10, 1),
                                List.of(),
                                new MoreVotes(1)));
        assertThat(explanation.purchases(2))
                .containsExactly(new Purchase("trees", Fraction.of(15, 1)), new Purchase("park", Fraction.of(10, 1)));
    }

    @Test
    void rankings_and_points_are_refused() {
        var election = Election.of(1).project("a", 1).ranking("a").build();

        assertThatThrownBy(() -> new Phragmen().decide(election))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Phragmén's rule counts approvals; the ballots of this election are ordinal.");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL", "CHOOSE_1"})
    void it_decides_as_its_naive_twin(BallotType type) {
        for (var number = 0; number < 3_000; number++) {
            var election = RandomElections.of(type, number);
            assertThat(new Phragmen().decide(election).selected())
                    .as("%s %d", type, number)
                    .isEqualTo(NaivePhragmen.decide(election));
        }
    }

    @Test
    void loads_add_up_to_the_costs() {
        for (var number = 0; number < 500; number++) {
            var election = RandomElections.of(BallotType.APPROVAL, number);
            var outcome = new Phragmen().decide(election);
            var carried = Fraction.ZERO;
            for (var ballot = 0; ballot < election.ballots().size(); ballot++) {
                for (var purchase : outcome.explanation().purchases(ballot)) {
                    carried = carried.plus(purchase.price());
                }
            }
            var supported = Fraction.ZERO;
            for (var verdict : outcome.explanation().verdicts()) {
                if (verdict instanceof Bought bought) {
                    var sum = Fraction.ZERO;
                    for (var carriers : bought.carriers()) {
                        sum = sum.plus(carriers.price().times(carriers.voters()));
                    }
                    assertThat(sum)
                            .isIn(Fraction.ZERO, Fraction.of(bought.project().cost()));
                    supported = supported.plus(sum);
                }
            }
            assertThat(carried).isEqualTo(supported);
        }
    }

    @Test
    void so_many_more_votes_suffice_and_one_less_does_not() {
        var told = 0;
        for (var number = 0; number < 600; number++) {
            var election = RandomElections.of(BallotType.APPROVAL, number);
            told += MoreBallots.numbersHold(
                    election, new Phragmen().decide(election), NaivePhragmen::decide, 1, 34, 67, 100, 133, 166, 199);
        }
        assertThat(told).isGreaterThan(500);
    }

    @Test
    void it_buys_what_pabutools_buys() {
        var outcomes = Reference.outcomes("phragmen");
        assertThat(outcomes).hasSizeGreaterThan(40);
        for (var decided : outcomes) {
            var outcome = new Phragmen().decide(decided.election());
            assertThat(new TreeSet<>(outcome.selected()))
                    .as(decided.instance())
                    .isEqualTo(new TreeSet<>(decided.selected()));
            assertThat(outcome.totalCost()).isEqualByComparingTo(decided.totalCost());
            assertThat(outcome.exhaustive()).isEqualTo(decided.exhaustive());
        }
    }
}

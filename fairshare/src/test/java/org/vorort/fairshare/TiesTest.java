package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every tie met is reported, and nothing else; the naive twins of the rules know which there were. */
class TiesTest {

    @Test
    void of_the_greedy_rule() {
        var rule = Greedy.bySupport(Satisfaction.CARDINALITY);
        var met = 0;
        for (var number = 0; number < 1_000; number++) {
            for (var greedy : List.of(rule, rule.withoutSkipping())) {
                var election = RandomElections.of(BallotType.APPROVAL, number);
                var ties = new ArrayList<Tie>();
                NaiveGreedy.decide(greedy, election, ties);

                assertThat(greedy.decide(election).ties())
                        .as("%d by %s", number, greedy)
                        .isEqualTo(ties);
                met += ties.size();
            }
        }
        assertThat(met).isGreaterThan(500);
    }

    @Test
    void of_phragmens_rule() {
        var met = 0;
        for (var number = 0; number < 1_000; number++) {
            var election = RandomElections.of(BallotType.APPROVAL, number);
            var ties = new ArrayList<Tie>();
            NaivePhragmen.decide(election, ties);

            assertThat(new Phragmen().decide(election).ties()).as("%d", number).isEqualTo(ties);
            met += ties.size();
        }
        assertThat(met).isGreaterThan(200);
    }

    @Test
    void of_maximin_support() {
        var met = 0;
        for (var number = 0; number < 500; number++) {
            var election = RandomElections.of(BallotType.APPROVAL, number);
            var ties = new ArrayList<Tie>();
            NaiveMaximin.decide(election, ties);

            assertThat(new MaximinSupport().decide(election).ties())
                    .as("%d", number)
                    .isEqualTo(ties);
            met += ties.size();
        }
        assertThat(met).isGreaterThan(100);
    }

    /** The loads are twenty quadrillion and one less; no double tells them apart. */
    @Test
    void what_differs_by_less_than_a_double_can_tell_is_no_tie() {
        var election = Election.of(90_000_000_000_000_000L)
                .project("a", 20_000_000_000_000_002L)
                .project("b", 20_000_000_000_000_001L)
                .project("c", 20_000_000_000_000_003L)
                .approving("a")
                .approving("b")
                .approving("c")
                .build();
        for (var rule : List.of(new Phragmen(), new MaximinSupport())) {
            var outcome = rule.decide(election);

            assertThat(outcome.selected()).containsExactly("b", "a", "c");
            assertThat(outcome.ties()).isEmpty();
        }
    }
}

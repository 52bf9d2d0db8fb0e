package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Every tie met is reported, and nothing else; the naive twins of the rules know which there were. */
class TiesTest {

    @Test
    void of_the_greedy_rule() {
        var skipping = Greedy.bySupport(Satisfaction.CARDINALITY);
        for (var rule : List.of(skipping, skipping.withoutSkipping())) {
            assertThat(met(rule, (election, ties) -> NaiveGreedy.decide(rule, election, ties), 1_000))
                    .isGreaterThan(250);
        }
    }

    @Test
    void of_phragmens_rule() {
        assertThat(met(new Phragmen(), NaivePhragmen::decide, 1_000)).isGreaterThan(200);
    }

    @Test
    void of_maximin_support() {
        assertThat(met(new MaximinSupport(), NaiveMaximin::decide, 500)).isGreaterThan(100);
    }

    /** How many ties the twin met in so many elections; the rule reports the same. */
    private static int met(Rule rule, BiConsumer<Election, List<Tie>> twin, int elections) {
        var met = 0;
        for (var number = 0; number < elections; number++) {
            var election = RandomElections.of(BallotType.APPROVAL, number);
            var ties = new ArrayList<Tie>();
            twin.accept(election, ties);

            assertThat(rule.decide(election).ties())
                    .as("%s on %d", rule, number)
                    .isEqualTo(ties);
            met += ties.size();
        }
        return met;
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

package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.fairshare.Explanation.NoNumber;
import org.vorort.fairshare.Explanation.NotBought;

/** The arch costs a trillion times what the bench does, or brings a trillionth: no town has as many voters as it lacks. */
class ManyMoreVotesTest {

    private static final long TRILLION = 1_000_000_000_000L;

    @Test
    void more_votes_than_there_are_people_are_no_number() {
        var dear = Election.of(TRILLION)
                .project("bench", 1)
                .project("arch", TRILLION)
                .approving("bench")
                .approving("bench")
                .build();
        var cheap = Election.of(TRILLION)
                .project("arch", 1)
                .project("hall", TRILLION)
                .approving("hall")
                .approving("hall")
                .build();

        for (var rule : List.of(new Phragmen(), new MaximinSupport())) {
            assertThat(remedy(rule.decide(dear), "arch")).isEqualTo(new NoNumber(Integer.MAX_VALUE));
        }
        assertThat(remedy(new MaxWelfare(Satisfaction.COST).decide(cheap), "arch"))
                .isEqualTo(new NoNumber(Integer.MAX_VALUE));
        assertThat(remedy(new EqualShares().decide(cheap), "arch")).isEqualTo(new Explanation.MoreVotes(1));
    }

    private static Explanation.Remedy remedy(Outcome outcome, String project) {
        return outcome.explanation().verdicts().stream()
                .filter(verdict -> verdict.project().id().equals(project))
                .map(verdict -> ((NotBought) verdict).remedy())
                .findFirst()
                .orElseThrow();
    }
}

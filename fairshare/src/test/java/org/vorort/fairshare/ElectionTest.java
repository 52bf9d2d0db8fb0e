package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ElectionTest {

    @Test
    void an_election_is_written_down_in_a_few_lines() {
        var election = Election.of(50_000)
                .project("park", 30_000)
                .project("trees", 15_000)
                .approving("park", "trees")
                .approving("trees")
                .approving()
                .build();

        assertThat(election.budget()).isEqualByComparingTo("50000");
        assertThat(election.type()).isEqualTo(BallotType.APPROVAL);
        assertThat(election.ballots()).hasSize(3);
        assertThat(election.ballots().getFirst().projects())
                .extracting(Project::id)
                .containsExactly("park", "trees");
        assertThat(election.ballots().getLast().projects()).isEmpty();
        assertThat(election.votes()).containsExactly(1, 2);
    }

    @Test
    void an_approval_given_twice_counts_once() {
        var election = Election.of(1)
                .project("a", 1)
                .project("b", 1)
                .approving("b", "a", "b")
                .build();

        assertThat(election.ballots().getFirst().projects())
                .extracting(Project::id)
                .containsExactly("b", "a");
    }

    @Test
    void points_given_twice_count_as_given_last_at_the_first_place() {
        var box = new BallotBox(BallotType.CUMULATIVE, List.of());
        box.open("anna");
        assertThat(box.name(1, BigDecimal.valueOf(3))).isFalse();
        assertThat(box.name(0, BigDecimal.valueOf(5))).isFalse();
        assertThat(box.name(1, BigDecimal.valueOf(7))).isTrue();
        var ballot = Election.of(1)
                .project("a", 1)
                .project("b", 1)
                .ballots(box)
                .build()
                .ballots()
                .getFirst();

        assertThat(ballot.voter()).isEqualTo("anna");
        assertThat(ballot.projects()).extracting(Project::id).containsExactly("b", "a");
        assertThat(ballot.points()).containsExactly(BigDecimal.valueOf(7), BigDecimal.valueOf(5));
    }

    @Test
    void what_is_known_of_voters_stays_with_them_also_where_it_is_a_million_different_things() {
        var box = new BallotBox(BallotType.APPROVAL, List.of("street", "sex"));
        for (var voter = 0; voter < 10_000; voter++) {
            box.open("voter " + voter);
            box.note(0, "Straße " + voter * 7);
            box.note(1, voter % 2 == 0 ? "F" : "M");
        }
        var ballots = Election.of(1).ballots(box).build().ballots();

        for (var voter : new Random(1).ints(100, 0, 10_000).toArray()) {
            assertThat(ballots.get(voter).voter()).isEqualTo("voter " + voter);
            assertThat(ballots.get(voter).columns())
                    .isEqualTo(Map.of("street", "Straße " + voter * 7, "sex", voter % 2 == 0 ? "F" : "M"));
        }
        assertThat(ballots.column("age", 7)).isEmpty();
    }

    @Test
    void what_cannot_be_an_election_is_refused() {
        var begun = Election.of(10).project("a", 1);

        assertThatThrownBy(() -> begun.project("a", 2)).hasMessage("There are two projects a.");
        assertThatThrownBy(() -> begun.approving("b")).hasMessage("A ballot names the project b, which there is not.");
        assertThatThrownBy(() -> begun.project("b", -1)).hasMessage("The project b costs -1, less than nothing.");
        assertThatThrownBy(() -> Election.of(-1)).hasMessage("A budget of -1 is less than nothing.");
        assertThatThrownBy(() -> Election.of(new BigDecimal("1e999999999"))).hasMessageContaining("100 digits");
        assertThatThrownBy(() -> begun.approving("a").ranking("a"))
                .hasMessage("An election has ballots of one type: approval, not ordinal.");
    }
}

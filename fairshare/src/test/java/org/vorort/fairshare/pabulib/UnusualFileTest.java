package org.vorort.fairshare.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What real files have now and then, and where a reader says it stands. */
class UnusualFileTest {

    @Test
    void what_is_odd_about_meta_is_named_and_left_as_it_is() {
        assertThat(AFile.tolerated("""
                        META
                        budget;0
                        vote_type;Approval
                        edition;1
                        edition;2
                        comment;one;two
                        max_length;many
                        PROJECTS
                        project_id;cost
                        a;1
                        VOTES
                        voter_id;vote
                        1;a
                        """))
                .containsExactly(
                        "line 2, column 1: META begins without its header key;value.",
                        "line 2, column 8: The budget is nothing.",
                        "line 3, column 11: The vote_type is written large.",
                        "line 5, column 9: META says edition for the second time; the last holds.",
                        "line 6, column 13: The value of comment is followed by another, which is left out.",
                        "line 7, column 12: max_length is \"many\", which is no number; ballots are not held against it.",
                        "line 10, column 3: The project a costs more than the whole budget.");
    }

    @Test
    void the_first_column_is_the_id_where_none_is_called_so() {
        assertThat(AFile.tolerated(
                        AFile.META.replace("num_projects;2", "num_projects;1").replace("num_votes;2", "num_votes;1")
                                + "id;cost\na;1\nVOTES\nvoter;vote\n1;a\n"))
                .containsExactly(
                        "line 9, column 1: PROJECTS has no column project_id; the first column, id, is taken.",
                        "line 12, column 1: VOTES has no column voter_id; the first column, voter, is taken.");
    }

    @Test
    void points_have_any_number_of_digits() {
        var election = AFile.election(AFile.cumulative("1;a,b;7,12\n2;b,a;123,0.5\n3;a;99\n"));

        assertThat(election.ballots())
                .flatExtracting(ballot -> ballot.points())
                .containsExactly(
                        new BigDecimal("7"),
                        new BigDecimal("12"),
                        new BigDecimal("123"),
                        new BigDecimal("0.5"),
                        new BigDecimal("99"));
    }

    @Test
    void points_that_are_no_number_are_named_where_they_stand() {
        assertThat(AFile.faults(AFile.cumulative("1;a,b;7,:2\n2;a,b;12,1/\n")))
                .containsExactly(
                        "line 14, column 9: A number of points is \":2\", which is no number.",
                        "line 15, column 10: A number of points is \"1/\", which is no number.");
    }

    @Test
    void voters_with_two_ballots_are_found_whatever_their_ids() {
        assertThat(
                        AFile.tolerated(
                                AFile.WITHOUT_VOTES.replace("num_votes;2", "num_votes;7")
                                        + "a-long-identifier-1;a\nzz;a\na-long-identifier-2;b\n10;a\na-long-identifier-1;b\n2;a\n10;b\n"))
                .containsExactly(
                        "line 18, column 1: The voter a-long-identifier-1 has another ballot in line 14; both count.",
                        "line 20, column 1: The voter 10 has another ballot in line 17; both count.");
    }

    @Test
    void a_place_is_counted_in_characters_also_behind_quotation_marks_and_umlauts() {
        assertThat(AFile.faults(AFile.WITHOUT_VOTES.replace("Park", "\"Pa\"\"rk; \"\"x\"\"\"\n")
                        + "1;\"a,x\"\nü;a,y\n\"3\"\"\";b,z\n4;\"a\"b\n"))
                .containsExactly(
                        "line 15, column 6: The ballot names the project x, which is not in PROJECTS.",
                        "line 16, column 5: The ballot names the project y, which is not in PROJECTS.",
                        "line 17, column 9: The ballot names the project z, which is not in PROJECTS.",
                        "line 18, column 4: The ballot names the project ab, which is not in PROJECTS.");
    }

    @Test
    void a_row_may_have_many_cells() {
        var names = IntStream.range(0, 70).mapToObj(column -> "c" + column).collect(Collectors.joining(";"));
        var text =
                AFile.META + "project_id;cost;" + names + "\na;1;" + names.toUpperCase() + "\nVOTES\nvoter_id;vote\n";

        assertThat(AFile.election(text).projects().getFirst().columns())
                .hasSize(70)
                .containsEntry("c69", "C69");
    }
}

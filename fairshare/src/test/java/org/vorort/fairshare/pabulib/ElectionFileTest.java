package org.vorort.fairshare.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Project;

/** What is read, and with which meaning, where a file is not as it should be. */
class ElectionFileTest {

    private static final String FILE = AFile.WITHOUT_VOTES + "1;a,b\n2;b\n";

    @Test
    void everything_a_file_says_is_kept() {
        var election = AFile.election("""
                META
                key;value
                description;"Trees; and ""more\"""
                budget;2458488.22
                vote_type;ordinal
                comment;#1: as it was
                PROJECTS
                project_id;cost;name;category
                07;10.50;"Ein Baum
                und noch einer";green
                7;3;Łąka;
                VOTES
                voter_id;vote;age;points
                v1;7,07;34;2,1
                v2;;;
                """);

        assertThat(election.budget()).isEqualTo(new BigDecimal("2458488.22"));
        assertThat(election.type()).isEqualTo(BallotType.ORDINAL);
        assertThat(election.meta())
                .containsExactly(
                        Map.entry("description", "Trees; and \"more\""),
                        Map.entry("budget", "2458488.22"),
                        Map.entry("vote_type", "ordinal"),
                        Map.entry("comment", "#1: as it was"));
        assertThat(election.projects()).extracting(Project::id).containsExactly("07", "7");
        assertThat(election.projects().getFirst().name()).isEqualTo("Ein Baum\nund noch einer");
        assertThat(election.projects().getFirst().cost()).isEqualTo(new BigDecimal("10.50"));
        assertThat(election.projects().getLast().columns())
                .containsExactly(Map.entry("name", "Łąka"), Map.entry("category", ""));
        var first = election.ballots().getFirst();
        assertThat(first.voter()).isEqualTo("v1");
        assertThat(first.projects()).extracting(Project::id).containsExactly("7", "07");
        assertThat(first.points()).isEmpty();
        assertThat(first.columns()).isEqualTo(Map.of("age", "34", "points", "2,1"));
        assertThat(election.ballots().getLast().projects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_in_any_way_and_the_last_need_not_end_at_all(String lineBreak) {
        assertThat(AFile.tolerated(FILE.replace("\n", lineBreak))).isEmpty();
        assertThat(AFile.tolerated(FILE.strip().replace("\n", lineBreak))).isEmpty();
        assertThat(AFile.election(FILE.replace("\n", lineBreak)).votes()).containsExactly(1, 2);
    }

    @Test
    void a_mark_at_the_beginning_and_a_blank_line_at_the_end_are_nothing_odd() {
        assertThat(AFile.tolerated("\uFEFF" + FILE + "\n")).isEmpty();
    }

    @Test
    void blank_lines_spaces_and_large_letters_are_named_and_passed_over() {
        assertThat(AFile.tolerated(FILE.replace("META\n", "meta\n\n")
                        .replace("budget;100", "Budget; 100")
                        .replace("VOTES\n", "Votes;;\n")
                        .replace("1;a,b", "1;a, b")))
                .containsExactly(
                        "line 2, column 1: The line is blank.",
                        "line 6, column 1: The key Budget is written large.",
                        "line 6, column 8: The value has spaces around it.",
                        "line 15, column 5: The project b is named with spaces around it.");
    }

    @Test
    void a_decimal_comma_is_a_point() {
        var text = FILE.replace("budget;100", "budget;100,5").replace("a;10", "a;1e1");

        assertThat(AFile.tolerated(text))
                .containsExactly(
                        "line 5, column 8: budget is 100,5, with a comma instead of a point.",
                        "line 10, column 3: The cost of a is 1e1, read as 10.");
        assertThat(AFile.election(text).budget()).isEqualByComparingTo("100.5");
        assertThat(AFile.election(text).projects().getFirst().cost()).isEqualByComparingTo("10");
    }

    @Test
    void a_project_named_twice_counts_once_and_empty_names_not_at_all() {
        var text = AFile.WITHOUT_VOTES + "1;b,a,b,\n2;None\n";

        assertThat(AFile.tolerated(text))
                .containsExactly(
                        "line 14, column 7: The ballot names a project for the second time; it counts once.",
                        "line 14, column 9: The ballot has a comma with no project beside it.");
        assertThat(AFile.election(text).votes()).containsExactly(1, 1);
        assertThat(AFile.election(text).ballots()).hasSize(2);
    }

    @Test
    void of_points_given_twice_the_last_hold_and_nothing_is_a_number_too() {
        var ballot = AFile.election(AFile.cumulative("1;a,b,a;3,0,150\n2;None;None\n"))
                .ballots()
                .getFirst();

        assertThat(ballot.projects()).extracting(Project::id).containsExactly("a", "b");
        assertThat(ballot.points()).containsExactly(BigDecimal.valueOf(150), BigDecimal.ZERO);
    }

    @Test
    void counts_that_differ_from_the_ballots_are_named_and_the_ballots_count() {
        var text = FILE.replace("num_votes;2", "num_votes;3")
                .replace("cost;name", "cost;votes")
                .replace("Park", "7")
                .replace("Trees", "2");

        assertThat(AFile.tolerated(text))
                .containsExactly(
                        "line 4, column 11: num_votes is 3, but the file has 2 ballots, which count.",
                        "line 10, column 6: The votes of a is 7, but its ballots give 1, which counts.");
    }

    @Test
    void ballots_beyond_the_rules_are_named_and_count_as_they_are() {
        assertThat(AFile.tolerated(FILE.replace("approval", "choose-1").replace("2;b", "2;")))
                .containsExactly("line 14, column 3: The ballot names 2 projects, more than 1; it counts as it is.");
        assertThat(AFile.tolerated(FILE.replace("rule;greedy", "min_length;2")))
                .containsExactly("line 15, column 3: The ballot names 1 project, fewer than 2; it counts as it is.");
        assertThat(AFile.tolerated(AFile.cumulative("1;a,b;3,4\n2;a;5\n").replace("rule;greedy", "max_sum_points;5")))
                .containsExactly("line 14, column 3: The ballot gives 7 points, more than 5; it counts as it is.");
    }

    @Test
    void a_voter_with_two_ballots_is_named_and_both_count() {
        var text = FILE.replace("num_votes;2", "num_votes;5") + "1;a\nAn id of more than seven letters;b\n2;a\n";

        assertThat(AFile.tolerated(text))
                .containsExactly(
                        "line 16, column 1: The voter 1 has another ballot in line 14; both count.",
                        "line 18, column 1: The voter 2 has another ballot in line 15; both count.");
        assertThat(AFile.election(text).votes()).containsExactly(3, 3);
    }

    @Test
    void unusual_costs_are_named() {
        assertThat(AFile.tolerated(FILE.replace("a;10", "a;0").replace("b;20", "b;200")))
                .containsExactly(
                        "line 10, column 3: The project a costs nothing.",
                        "line 11, column 3: The project b costs more than the whole budget.");
    }

    @Test
    void nobody_has_voted_is_an_election_too() {
        var text = AFile.WITHOUT_VOTES.replace("num_votes;2", "num_votes;0");

        assertThat(AFile.tolerated(text)).containsExactly("line 4, column 11: Nobody has voted.");
        assertThat(AFile.election(text).ballots()).isEmpty();
    }

    @Test
    void rows_may_leave_cells_out_at_their_end() {
        var text = FILE.replace("a;10;Park", "a;10").replace("b;20;Trees", "b;20;Trees;;");

        assertThat(AFile.tolerated(text))
                .containsExactly(
                        "line 10, column 1: The row has 2 cells, the header 3; the missing are empty.",
                        "line 11, column 12: The row ends in empty cells beyond the header.");
    }

    @Test
    void a_quotation_mark_inside_a_value_stands_for_itself() {
        var text = FILE.replace("Park", "Am \"Park\"").replace("Trees", "\"Old\" trees");

        assertThat(AFile.tolerated(text))
                .containsExactly(
                        "line 10, column 9: A quotation mark stands in the middle of the value.",
                        "line 10, column 14: A quotation mark stands in the middle of the value.",
                        "line 11, column 11: The value goes on after its closing quotation mark.");
        assertThat(AFile.election(text).projects())
                .extracting(Project::name)
                .containsExactly("Am \"Park\"", "Old trees");
    }

    @Test
    void what_happens_a_thousand_times_is_told_twenty_times_and_summed_up() {
        var text = FILE
                + IntStream.range(3, 1_003).mapToObj(voter -> voter + ";a, b\n").collect(Collectors.joining());

        assertThat(AFile.tolerated(text))
                .hasSize(22)
                .endsWith("line 36, column 6: From here on, 980 more: spaces around a value.");
    }

    @Test
    void columns_are_found_by_their_names() {
        var election = AFile.election(FILE.replace("project_id;cost;name", "name;COST;project_id")
                .replace("a;10;Park", "Park;10;a")
                .replace("b;20;Trees", "Trees;20;b"));

        assertThat(election.projects()).extracting(Project::id).containsExactly("a", "b");
    }
}

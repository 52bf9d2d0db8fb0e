package org.vorort.fairshare.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no election, with line and column: nobody shall win because a file was misunderstood. */
class PabulibFaultTest {

    private static final String FILE = AFile.WITHOUT_VOTES + "1;a,b\n2;b\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROJECTS | RESULTS | line 8, column 1: \"RESULTS\" is neither a section nor a key with a value; "
                        + "cells are parted by semicolons.",
                "VOTES | RESULTS | line 12, column 1: The cost of RESULTS is missing.",
                "approval | thumbs | line 6, column 11: The vote_type \"thumbs\" is unknown; there are approval, choose-1, "
                        + "ordinal, cumulative and scoring.",
                "budget;100 | budget;lots | line 5, column 8: budget is \"lots\", which is no number.",
                "budget;100 | budget;-5 | line 5, column 8: The budget is less than nothing.",
                "budget;100 | budget; | line 8, column 1: META says no budget.",
                "budget;100 | budget;1 000 | line 5, column 8: budget is \"1 000\", which is no number.",
                "budget;100 | budget;12,345 | line 5, column 8: budget is 12,345, which can be read with a decimal comma or "
                        + "with a comma for thousands; write 12.345 or 12345.",
                "budget;100 | budget;100;5 | line 5, column 12: The value of budget is followed by another.",
                "rule;greedy | budget;200 | line 7, column 8: META says budget for the second time: 100, then 200.",
                "rule;greedy | default_score;1 | line 7, column 15: The default_score 1 gives points to projects a ballot "
                        + "does not name; only 0 can be counted.",
                "b;20 | a;20 | line 11, column 1: The project a is there for the second time; the first is in line 10.",
                "b;20 | b;-20 | line 11, column 3: The project b costs less than nothing.",
                "b;20 | b; | line 11, column 3: The cost of b is missing.",
                "b;20 | b;free | line 11, column 3: The cost of b is \"free\", which is no number.",
                "b;20 | b;1e999999 | line 11, column 3: The cost of b is \"1e999999\", which is no number.",
                "b;20 | ;20 | line 11, column 1: A project without an id cannot be voted for.",
                "Trees | Trees;more | line 11, column 12: The row has 4 cells, the header 3; a value with a semicolon must stand "
                        + "in quotation marks.",
                "project_id;cost | project_id;price | line 9, column 1: PROJECTS has no column cost.",
                "cost;name | cost;cost | line 9, column 17: There are two columns cost in this section.",
                "voter_id;vote | voter_id;choice | line 13, column 1: VOTES has no column vote.",
                "META | START | line 1, column 1: The file does not begin with the section META.",
                "1;a,b | 1;a,ł,c | line 14, column 5: The ballot names the project ł, which is not in PROJECTS.",
                "1;a,b | SUMMARY | line 14, column 1: \"SUMMARY\" is neither a section nor a voter with a ballot.",
                "1;a,b | 1;a;b | line 14, column 5: The row has 3 cells, the header 2; a value with a semicolon must stand in "
                        + "quotation marks.",
                "Park | \"Park | line 10, column 6: The quotation mark opened here is never closed.",
            })
    void what_cannot_be_understood_is_named_where_it_stands(String right, String wrong, String fault) {
        assertThat(AFile.faults(FILE.replaceFirst(right, wrong))).contains(fault);
    }

    @Test
    void sections_stand_in_their_order_each_once() {
        assertThat(AFile.faults("META\nkey;value\nvote_type;approval\nVOTES\n"))
                .containsExactly(
                        "line 4, column 1: The section VOTES does not belong here; there are META, PROJECTS and VOTES, "
                                + "each once, in this order.");
        assertThat(AFile.faults(FILE + "PROJECTS\n"))
                .singleElement()
                .asString()
                .startsWith("line 16, column 1: The section");
        assertThat(AFile.faults("META\nPROJECTS\n"))
                .singleElement()
                .asString()
                .endsWith("each once, in this order, each with a header.");
        assertThat(AFile.faults("")).containsExactly("line 1, column 1: The file is empty.");
        assertThat(AFile.faults(AFile.META))
                .containsExactly("line 9, column 1: The file ends without a section VOTES and its header.");
    }

    @Test
    void a_file_cut_off_within_a_line_is_no_election() {
        assertThat(AFile.faults(FILE.substring(0, FILE.length() - 5)))
                .containsExactly("line 14, column 6: The file is cut off: it ends within a line after 1 of 2 ballots.");
    }

    @Test
    void all_faults_are_named_in_their_order_up_to_a_hundred() {
        assertThat(AFile.faults(FILE.replace("a;10", "a;ten") + "3;c\n4;d\n"))
                .containsExactly(
                        "line 10, column 3: The cost of a is \"ten\", which is no number.",
                        "line 16, column 3: The ballot names the project c, which is not in PROJECTS.",
                        "line 17, column 3: The ballot names the project d, which is not in PROJECTS.");
        assertThat(AFile.faults(FILE + "3;c\n".repeat(1_000))).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;a,b;3 | line 14, column 7: The ballot names 2 projects and gives points to 1.",
                "1;a,b; | line 14, column 7: The ballot names 2 projects and gives points to 0.",
                "1;a,b;3,many | line 14, column 9: A number of points is \"many\", which is no number.",
                "1;a,b;3,-1 | line 14, column 9: The points are less than nothing, which no rule here can count.",
            })
    void points_that_cannot_be_counted_are_named(String ballot, String fault) {
        assertThat(AFile.faults(AFile.cumulative(ballot + "\n"))).containsExactly(fault);
    }

    @Test
    void ballots_with_points_need_the_column() {
        assertThat(AFile.faults(FILE.replace("approval", "scoring")))
                .containsExactly("line 13, column 1: VOTES has no column points, which scoring ballots need.");
    }

    @Test
    void other_encodings_are_named() {
        assertThat(AFile.faults(FILE.replace("Park", "Gärten").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("line 10, column 6: The value is not UTF-8, so its letters cannot be told for sure.");
        assertThat(AFile.faults(("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("line 1, column 1: The file is UTF-16; an election is written in UTF-8.");
    }

    @Test
    void a_quotation_mark_never_closed_does_not_swallow_a_large_file() {
        var text = FILE.replace("2;b", "2;\"b") + "3;a\n".repeat(5_000_000);

        assertThat(AFile.faults(text))
                .containsExactly("line 15, column 3: The quotation mark opened here is never closed.");
    }

    @Test
    void who_does_not_ask_for_faults_gets_the_first_as_exception() {
        assertThatThrownBy(() -> AFile.election("?"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1, column 1: The file does not begin with the section META.");
    }
}

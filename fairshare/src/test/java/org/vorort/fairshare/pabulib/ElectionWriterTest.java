package org.vorort.fairshare.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.RandomElections;
import org.vorort.fairshare.Reference;

class ElectionWriterTest {

    @Test
    void keys_and_columns_come_in_the_checkers_order_and_counts_from_the_ballots() throws IOException {
        var election = Election.of(100)
                .meta("comment", "#1: as it was")
                .meta("num_votes", "7")
                .meta("country", "Poland")
                .meta("edition", "")
                .project(new Project(
                        "b",
                        new BigDecimal("10.50"),
                        Map.of("name", "Say \"yes\"; or not", "votes", "9", "target", "children, adults")))
                .project("a", 20)
                .sharing(Map.of("a", 1, "b", 3))
                .sharing(Map.of())
                .build();

        var out = new StringBuilder();
        var wanting = ElectionFile.write(election, out);

        assertThat(out).hasToString("""
                META
                key;value
                country;Poland
                num_projects;2
                num_votes;2
                budget;100
                vote_type;cumulative
                rule;unknown
                comment;#1: as it was
                PROJECTS
                project_id;cost;votes;score;name;beneficiaries
                b;10.50;1;3;"Say ""yes""; or not";children,adults
                a;20;1;1;;
                VOTES
                voter_id;vote;points
                1;b,a;3,1
                2;;
                """);
        assertThat(wanting)
                .containsExactly(
                        "META says no description.",
                        "META says no unit.",
                        "META says no instance.",
                        "META says no date_begin.",
                        "META says no date_end.",
                        "META says no max_sum_points.");
    }

    @Test
    void an_outcome_becomes_the_column_selected() throws IOException {
        var election =
                Election.of(20).project("a", 20).project("b", 5).approving("a").build();

        var out = new StringBuilder();
        ElectionFile.write(election, new Greedy().decide(election), out);

        assertThat(out.toString()).contains("project_id;cost;votes;selected\na;20;1;1\nb;5;0;0\n");
    }

    @Test
    void what_the_checker_does_not_know_is_kept_and_told() throws IOException {
        var election = Election.of(20)
                .meta("scoring_fn", "Borda")
                .project(new Project("a", BigDecimal.ONE, Map.of("colour", "green")))
                .ranking("a")
                .build();

        var out = new StringBuilder();
        assertThat(ElectionFile.write(election, out))
                .contains(
                        "The checker does not know scoring_fn in META.",
                        "The checker does not know colour in PROJECTS.");
        assertThat(out.toString()).contains("scoring_fn;Borda\nPROJECTS").contains("score;colour\na;1;1;1;green\n");
    }

    @Test
    void an_id_no_ballot_could_name_is_refused() {
        var election = Election.of(20).project("a,b", 20).build();

        assertThatThrownBy(() -> ElectionFile.write(election, new StringBuilder()))
                .hasMessage("The id a,b has a comma, so that no ballot can name it.");
    }

    @ParameterizedTest
    @EnumSource(BallotType.class)
    void what_was_written_is_read_as_the_same_election(BallotType type) throws IOException {
        for (var number = 0; number < 200; number++) {
            var election = RandomElections.of(type, number);
            if (!election.ballots().isEmpty()) {
                assertThat(content(rewritten(election, new StringBuilder()))).isEqualTo(content(election));
            }
        }
    }

    @Test
    void every_real_election_is_the_same_after_being_written(@TempDir Path folder) throws IOException {
        for (var instance : Reference.instances()) {
            var election = Reference.election(instance);
            var file = folder.resolve("election.pb");
            ElectionFile.write(election, file);
            var again = ElectionFile.read(file);

            assertThat(again).as(instance).isInstanceOf(Reading.Read.class);
            assertThat(((Reading.Read) again).tolerated()).as(instance).isEmpty();
            assertThat(content(again.orThrow())).as(instance).isEqualTo(content(election));
        }
    }

    private static Election rewritten(Election election, StringBuilder out) throws IOException {
        ElectionFile.write(election, out);
        return AFile.election(out.toString());
    }

    /** Everything an election says, without what is counted anew and without what is empty. */
    private static List<Object> content(Election election) {
        var meta = new TreeMap<>(election.meta());
        List.of("rule", "num_projects", "num_votes", "budget", "vote_type").forEach(meta::remove);
        meta.values().removeIf(String::isEmpty);
        meta.replaceAll((name, value) -> FieldOrder.LISTS.contains(name) ? value.replace(", ", ",") : value);
        var projects = election.projects().stream()
                .map(project -> {
                    var columns = new HashMap<>(project.columns());
                    columns.remove("votes");
                    columns.remove("score");
                    columns.replaceAll(
                            (name, value) -> FieldOrder.LISTS.contains(name) ? value.replace(", ", ",") : value);
                    columns.values().removeIf(String::isEmpty);
                    return List.of(project.id(), project.cost(), columns);
                })
                .toList();
        var ballots = election.ballots().stream()
                .map(ballot -> List.of(
                        ballot.voter(),
                        ballot.projects().stream().map(Project::id).toList(),
                        ballot.points(),
                        ballot.columns()))
                .toList();
        return List.of(election.budget(), election.type(), meta, projects, ballots);
    }
}

package org.vorort.fairshare.allocate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.fairshare.GivenElection;
import org.vorort.fairshare.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AllocateCommandTest {

    private static final String TOWN = """
            META
            key;value
            budget;100
            vote_type;approval
            PROJECTS
            project_id;cost;name
            park;70;"Der ""große"" Park"
            pool;60;Pool
            trees;30;Trees
            VOTES
            voter_id;vote;sex
            1;park,pool;F
            2;park,pool;M
            3;park,trees;F
            4;trees;F
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void json_is_one_object_with_exactly_these_names() throws IOException {
        var outcome = json(TOWN, "--rule", "greedy");

        assertThat(outcome.propertyNames())
                .containsExactly(
                        "rule", "options", "selected", "totalCost", "exhaustive", "ties", "explanation", "tolerated");
        assertThat(outcome.get("rule").asString()).isEqualTo("greedy");
        assertThat(outcome.get("options").toString())
                .isEqualTo("{\"measure\":\"support-per-cost\",\"satisfaction\":\"cost\",\"threshold\":\"0\","
                        + "\"skipping\":\"yes\",\"tie-break\":\"id\"}");
        assertThat(outcome.get("selected").toString()).isEqualTo("[\"park\",\"trees\"]");
        assertThat(outcome.get("totalCost").asString()).isEqualTo("100");
        assertThat(outcome.get("exhaustive").asBoolean()).isTrue();
        assertThat(outcome.get("ties").isEmpty()).isTrue();
        assertThat(outcome.get("explanation").isNull()).isTrue();
        assertThat(errors.toByteArray()).isEmpty();
    }

    @Test
    void an_explanation_says_who_carried_what_and_what_would_have_sufficed() throws IOException {
        var explanation = json(TOWN, "--rule", "phragmen", "--explain").get("explanation");

        assertThat(explanation.get("meaning").asString()).isEqualTo("load");
        assertThat(explanation.get("projects").get(1).toString())
                .isEqualTo("{\"project\":\"park\",\"bought\":true,\"place\":2,"
                        + "\"carriers\":[{\"voters\":2,\"price\":\"85/3\"},{\"voters\":1,\"price\":\"40/3\"}],"
                        + "\"sentence\":\"2. Der \\\"große\\\" Park (70): 3 voters carry it: "
                        + "2 of them 28.33 each, the others 13.33.\"}");
        assertThat(explanation.get("projects").get(2).toString())
                .startsWith(
                        "{\"project\":\"pool\",\"bought\":false,\"reason\":\"did-not-fit\",\"missing\":\"60\","
                                + "\"spent\":[{\"project\":\"park\",\"amount\":\"170/3\"}],\"moreVotes\":1,\"sentence\":\"Not funded");
        assertThat(explanation.get("statistics").get("withWinner").asInt()).isEqualTo(4);
        assertThat(explanation
                        .get("statistics")
                        .get("groups")
                        .get("sex")
                        .get("M")
                        .get("voters")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rule equal-shares | [\"park\"]",
                "--rule=equal-shares --completion add1+greedy --step 0.5 | [\"park\",\"trees\"]",
                "--rule equal-shares --completion greedy --satisfaction cardinality | [\"trees\",\"park\"]",
                "--rule equal-shares --comparison --start floored --exhaustive-over all --no-exhaustive-stop --completion add1 "
                        + "| [\"park\",\"trees\"]",
                "--rule greedy --measure support --satisfaction cardinality --no-skip --threshold 2 | [\"park\"]",
                "--rule maximin --ties least-cost,most-votes | [\"trees\",\"park\"]",
                "--rule max-welfare --satisfaction=borda | [\"park\",\"trees\"]",
                "--rule phragmen --ties least-cost,order --order pool,park | [\"trees\",\"park\"]",
            })
    void each_rule_and_option_is_understood(String arguments, String selected) throws IOException {
        assertThat(json(TOWN, arguments.split(" ")).get("selected").toString()).isEqualTo(selected);
    }

    @Test
    void people_read_a_table() throws IOException {
        assertThat(run(TOWN, "--rule", "greedy")).isZero();
        assertThat(out.toString(UTF_8)).isEqualToNormalizingNewlines("""
                Rule: greedy
                  measure: support-per-cost
                  satisfaction: cost
                  threshold: 0
                  skipping: yes
                  tie-break: id
                Bought 2 of 3 projects for 100 of 100; nothing else fits:
                   1  park                70  Der "große" Park
                   2  trees               30  Trees
                """);
    }

    @Test
    void explanations_are_sentences_in_the_language_asked_for() throws IOException {
        assertThat(run(TOWN, "--rule", "phragmen", "--explain", "--voter", "3", "--language", "de"))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains("Nicht finanziert: Pool")
                .contains("\n\n2 Projekte werden finanziert")
                .contains("4 von 4 Abstimmenden (100\u00a0%) finden")
                .contains("sex F: 3 von 3 Abstimmenden")
                .endsWith("Stimmzettel 3 hat mitfinanziert: Trees (15), Der \"große\" Park (13,33).\n")
                .contains("Stimme")
                .contains("Trees")
                .doesNotContain("voters");
    }

    @Test
    void a_voter_is_told_what_the_own_ballot_bought() throws IOException {
        assertThat(json(TOWN, "--rule", "phragmen", "--voter", "3").get("voter").toString())
                .startsWith("{\"id\":\"3\",\"purchases\":[{\"project\":\"trees\",\"price\":\"15\"},"
                        + "{\"project\":\"park\",\"price\":\"40/3\"}],\"sentence\":");
        assertThat(run(TOWN, "--rule", "phragmen", "--voter", "nobody")).isOne();
        assertThat(errors.toString(UTF_8)).startsWith("There is no voter nobody.");
    }

    @Test
    void what_is_odd_about_the_file_is_told() throws IOException {
        var odd = TOWN.replace("park,trees", "park, trees");

        assertThat(json(odd, "--rule", "greedy").get("tolerated").toString())
                .isEqualTo(
                        "[{\"line\":14,\"column\":8,\"what\":\"The project trees is named with spaces around it.\"}]");
        out.reset();
        assertThat(run(odd, "--rule", "greedy")).isZero();
        assertThat(errors.toString(UTF_8)).startsWith("line 14, column 8: ");
    }

    @Test
    void a_faulty_file_ends_with_1_and_every_fault_in_a_line() throws IOException {
        assertThat(run(TOWN.replace("2;park", "2;lake").replace("60", "-60"), "--rule", "greedy", "--json"))
                .isOne();
        assertThat(errors.toString(UTF_8))
                .isEqualToNormalizingNewlines("line 8, column 6: The project pool costs less than nothing.\n"
                        + "line 13, column 3: The ballot names the project lake, which is not in PROJECTS.\n");
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void a_rule_that_cannot_count_these_ballots_ends_with_1() throws IOException {
        assertThat(run(TOWN.replace("approval", "ordinal"), "--rule", "maximin"))
                .isOne();
        assertThat(errors.toString(UTF_8))
                .startsWith("The rule of maximin support counts approvals; the ballots of this election are ordinal.");
    }

    @Test
    void a_file_that_is_not_there_ends_with_1() throws IOException {
        assertThat(new AllocateCommand(out, errors).answer("nowhere.pb", "--rule", "greedy"))
                .isOne();
        assertThat(errors.toString(UTF_8)).startsWith("The file nowhere.pb cannot be read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.pb",
                "a.pb b.pb --rule greedy",
                "a.pb --rule lottery",
                "a.pb --rule",
                "a.pb --rule greedy --fast",
                "a.pb --rule greedy --rule greedy",
                "a.pb --rule greedy --completion add1",
                "a.pb --rule greedy --threshold many",
                "a.pb --rule greedy --ties luck",
                "a.pb --rule greedy --ties order",
                "a.pb --rule greedy --order a,b",
                "a.pb --rule equal-shares --step 0",
                "a.pb --rule max-welfare --satisfaction joy",
            })
    void what_is_not_understood_ends_with_2(String arguments) throws IOException {
        var words = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        assertThat(new AllocateCommand(out, errors).answer(words)).isEqualTo(2);
        assertThat(errors.toString(UTF_8)).endsWith("\"./vorort allocate --help\" says what can be said.\n");
    }

    @Test
    void every_real_election_is_allocated_by_every_rule_that_counts_its_ballots() throws IOException {
        for (var decided : Reference.outcomes("phragmen")) {
            var file = GivenElection.file(decided.instance()).toString();
            out.reset();
            assertThat(new AllocateCommand(out, errors).answer(file, "--rule", "phragmen", "--json"))
                    .isZero();
            assertThat(JsonMapper.shared()
                            .readTree(out.toByteArray())
                            .get("selected")
                            .size())
                    .isEqualTo(decided.selected().size());
        }
    }

    private JsonNode json(String file, String... arguments) throws IOException {
        var words = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, words, 0, arguments.length);
        words[arguments.length] = "--json";
        assertThat(run(file, words)).as(errors.toString(UTF_8)).isZero();
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private int run(String file, String... arguments) throws IOException {
        var words = new String[arguments.length + 1];
        words[0] = Files.writeString(folder.resolve("town.pb"), file).toString();
        System.arraycopy(arguments, 0, words, 1, arguments.length);
        return new AllocateCommand(out, errors).answer(words);
    }
}

package org.vorort.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.exchange.FileTown.numbers;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.identity.Role;

class NetworkFilePagesTest {

    private static final String[] NAMES = {
        "=Chor", "Bücherei & Café", "Turnverein \"Gut Heil\"", "Museum; Archiv", "Allein"
    };
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 1);
    private static final LocalDate LATER = LocalDate.of(2199, 1, 1);

    private static TieStatement noted(FileTown town, int speaker, int partner, TieKind kind, int strength) {
        return new TieStatement(
                UUID.randomUUID(),
                town.organisation(speaker).id(),
                town.organisation(partner).id(),
                kind,
                kind.directed() ? Direction.FROM : Direction.MUTUAL,
                strength,
                kind == TieKind.FUNDING ? "SPR" : "",
                kind == TieKind.REFERRAL ? Optional.empty() : Optional.of(LONG_AGO),
                kind == TieKind.COORDINATION ? Optional.of(LATER) : Optional.empty(),
                false,
                Author.OFFICE,
                Via.OFFICE,
                Instant.EPOCH);
    }

    /** Ties of every kind and strength, also two between the same two. */
    private static FileTown alive() {
        var town = FileTown.with(NAMES);
        town.say(
                noted(town, 0, 1, TieKind.COOPERATION, 1),
                noted(town, 1, 0, TieKind.INFORMATION, 2),
                noted(town, 2, 1, TieKind.FUNDING, 3),
                noted(town, 0, 3, TieKind.REFERRAL, 1),
                noted(town, 3, 2, TieKind.COORDINATION, 3));
        return town;
    }

    private static String file(FileTown town, String format) {
        return town.coordinator()
                .get(town.town().path() + "/network/file?format=" + format)
                .body();
    }

    @Test
    void what_goes_out_comes_into_an_empty_copy_as_it_was() {
        var town = alive();
        for (var format : List.of("graphml", "csv")) {
            var copy = FileTown.with(NAMES);
            var answer = copy.upload("netz." + format, file(town, format).getBytes(StandardCharsets.UTF_8));
            var report = copy.taken(answer.location(), "strength", "weight");
            assertThat(numbers(report)).as(format).containsExactly("5", "0", "0", "0");
            assertThat(report.page().select("#remarks")).isEmpty();
            assertThat(file(copy, "graphml")).isEqualTo(file(town, "graphml"));
            assertThat(file(copy, "csv")).isEqualTo(file(town, "csv"));
        }
    }

    @Test
    void a_town_that_reads_its_own_network_in_stays_as_it_is() {
        var town = alive();
        for (var format : List.of("graphml", "csv")) {
            var before = town.statements(1);
            var answer = town.upload("netz." + format, file(town, format).getBytes(StandardCharsets.UTF_8));
            assertThat(numbers(town.taken(answer.location(), "strength", "weight")))
                    .containsExactly("0", "0", "5", "0");
            assertThat(town.statements(1)).isEqualTo(before);
        }
    }

    @Test
    void the_list_says_kind_strength_days_topic_and_source_and_no_formula_runs() {
        var csv = file(alive(), "csv");
        assertThat(csv.lines().toList())
                .contains(
                        "\uFEFFsource;target;weight;kind;since;until;topic;said_by",
                        "Bücherei & Café;\"Turnverein \"\"Gut Heil\"\"\";3;funding;2019-05-01;;SPR;office",
                        "'=Chor;\"Museum; Archiv\";1;referral;;;;office"
                                .replace("'=Chor;\"Museum; Archiv\"", "\"Museum; Archiv\";'=Chor"));
        assertThat(csv).contains("coordination;2019-05-01;2199-01-01;;office");
    }

    @Test
    void who_says_so_is_told_as_on_the_map() {
        var town = FileTown.with("Anna-Haus", "Zirkus");
        var said = noted(town, 1, 0, TieKind.COOPERATION, 2);
        town.say(new TieStatement(
                said.id(),
                said.speaker(),
                said.partner(),
                said.kind(),
                said.direction(),
                said.strength(),
                "",
                said.since(),
                said.until(),
                false,
                Author.SPEAKER,
                Via.SURVEY,
                said.statedAt()));
        assertThat(file(town, "csv")).contains("Anna-Haus;Zirkus;2;cooperation;2019-05-01;;;target");
    }

    @Test
    void only_ties_of_today_go_out() {
        var town = alive();
        town.ties().stream().filter(tie -> tie.kind() == TieKind.COOPERATION).forEach(town::endsToday);
        assertThat(file(town, "csv")).doesNotContain("cooperation").contains("information");
    }

    @Test
    void everybody_who_sees_the_map_may_take_it_along_and_nobody_else() {
        var town = alive();
        var path = town.town().path() + "/network/file";
        for (var role : List.of(Role.LEADERSHIP, Role.MEMBER)) {
            var guest = town.town().as(role);
            assertThat(guest.get(path).status()).isEqualTo(200);
            assertThat(guest.get(town.town().path() + "/network").page().select("a[href*='/network/file']"))
                    .hasSize(2);
            assertThat(guest.get(town.town().path() + "/network").page().select("a[href$='/network/imports']"))
                    .isEmpty();
        }
        assertThat(town.town().as(Role.CONTACT).get(path).status()).isEqualTo(403);
        var map = town.coordinator().get(town.town().path() + "/network").page();
        assertThat(map.select("a[href$='/network/imports']").text()).isEqualTo("Netzwerkdatei einlesen");
        assertThat(town.coordinator().get(path).response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("netzwerk-", ".graphml"));
    }
}

package org.vorort.network.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.network.exchange.FileTown.numbers;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class FileImportPagesTest {

    /** What the coordinator answers about the file: the kind, and who two unknown nodes are. */
    private static final String[] DECIDED = {
        "kind",
        "information.mutual",
        "strength",
        "weight",
        "since",
        "2019",
        "ids[0]",
        "5",
        "names[0]",
        "Turnverein",
        "ids[1]",
        "6",
        "fresh[1]",
        "true"
    };

    private static final String CLUBS = "source,target,weight\nChor,Bücherei,1\nchor e.v.,Turnverein,3\n";

    @Test
    void a_network_is_looked_at_matched_and_read_in() {
        var here = FileTown.withShortNames("Chor e.V., Singkreis", "Bücherei am Markt, Bücherei", "Turnverein, TV");
        var file = here.chosen(
                "source,target,weight\n"
                        + "CHOR e. V.,Bücherei,2\nBücherei,tv,3\nTV,TV,1\nBücherei,Chor e.V.,1\nChor e.V.,Zirkus,2\nZirkus,Museum,2\n");
        var preview = here.coordinator().get(file);
        assertThat(preview.page().text())
                .contains("CSV: 7 Knoten, 6 Kanten", "1 Kante führt von einem Knoten zu ihm selbst", "Noch ist nichts");
        assertThat(numbers(preview)).containsExactly("2", "0", "0", "4");
        assertThat(preview.page().select("label[for^=names]").eachText()).containsExactly("Zirkus", "Museum");
        assertThat(preview.page().select("#known-names option").eachAttr("value"))
                .containsExactly("Bücherei am Markt", "Chor e.V.", "Turnverein");
        assertThat(here.ties()).isEmpty();

        var kept = here.coordinator()
                .post(
                        file,
                        Stream.concat(Stream.of("step", "keep"), Stream.of(DECIDED))
                                .toArray(String[]::new));
        var again = here.coordinator().get(kept.location());
        assertThat(numbers(again)).containsExactly("4", "0", "0", "2");
        assertThat(again.page().text()).contains("1 Organisation kommt neu ins Verzeichnis");
        assertThat(again.page().select("#names-0-").val()).isEqualTo("Turnverein");
        assertThat(again.page().select("#fresh-1-").hasAttr("checked")).isTrue();

        var report = here.taken(file, DECIDED);
        assertThat(numbers(report)).containsExactly("4", "0", "0", "2");
        assertThat(report.page().text()).contains("Bücherei – Chor e.V.", "TV");
        assertThat(here.names()).containsExactly("Bücherei am Markt", "Chor e.V.", "Museum", "Turnverein");
        assertThat(here.ties()).hasSize(4).allMatch(tie -> !tie.mayPublish());
        var said = here.statements(0);
        assertThat(said).allMatch(one -> one.author() == Author.IMPORT && one.via() == Via.IMPORT);
        assertThat(said).allMatch(one -> one.since().equals(Optional.of(LocalDate.of(2019, 1, 1))));
    }

    @Test
    void everything_read_in_stands_in_the_audit_trail() {
        var here = FileTown.with("Chor e.V.", "Bücherei", "Turnverein");
        here.taken(here.chosen("Chor e.V.,Bücherei\n"));
        var trail = here.coordinator().get(here.town().path() + "/audit").page().text();
        assertThat(trail).contains("Netzwerkdatei eingelesen: netz.csv", "neue Verbindungen", "Verbindung angegeben");
    }

    @Test
    void the_same_file_a_second_time_changes_nothing_and_says_so() {
        var here = FileTown.with("Chor", "Bücherei", "Turnverein");
        var list = "source,target,weight\nChor,Bücherei,1\nChor,Turnverein,3\n";
        here.taken(here.chosen(list), "strength", "weight");
        var before = here.statements(0);
        var second = here.chosen(list);
        assertThat(numbers(here.coordinator().get(second))).containsExactly("0", "0", "2", "0");
        var report = here.taken(second, "strength", "weight");
        assertThat(report.page().text()).contains("Es hat sich nichts geändert");
        assertThat(here.statements(0)).isEqualTo(before);

        var third = here.taken(here.chosen(list.replace(",3", ",2")), "strength", "weight");
        assertThat(numbers(third)).containsExactly("0", "1", "1", "0");
        assertThat(here.statements(0)).hasSize(2);
    }

    @Test
    void what_ended_by_hand_is_not_brought_back() {
        var here = FileTown.with("Chor", "Bücherei");
        here.taken(here.chosen("Chor,Bücherei\n"));
        here.endsToday(here.ties().getFirst());
        assertThat(numbers(here.taken(here.chosen("Chor,Bücherei\n")))).containsExactly("0", "0", "1", "0");
        assertThat(here.ties().getFirst().until()).isPresent();
    }

    @Test
    void what_an_organisation_says_itself_goes_before_the_file() {
        var here = FileTown.with("Chor", "Bücherei");
        here.say(new TieStatement(
                UUID.randomUUID(),
                here.organisation(0).id(),
                here.organisation(1).id(),
                TieKind.COOPERATION,
                Direction.MUTUAL,
                1,
                "",
                Optional.empty(),
                Optional.empty(),
                true,
                Author.SPEAKER,
                Via.SURVEY,
                Instant.EPOCH));
        here.taken(here.chosen("Chor,Bücherei\n"), "strength", "3");
        var tie = here.ties().getFirst();
        assertThat(here.ties()).hasSize(1);
        assertThat(tie.strength()).isEqualTo(1);
        assertThat(tie.mayPublish()).isTrue();
    }

    @Test
    void a_file_that_is_no_network_ends_in_one_sentence_and_nothing_is_written() {
        var here = FileTown.with("Chor", "Bücherei");
        var entity =
                "<!DOCTYPE g [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><graphml><graph><node id=\"&x;\"/></graph></graphml>";
        var files = List.of(
                List.of("leer.csv", "", "steht nichts", "There is nothing"),
                List.of("bild.graphml", "\u0089PNG\r\n\u001a\n", "kein Netzwerk", "is no network"),
                List.of("seite.csv", "<!doctype html><p>Hallo", "Internetseite", "web page"),
                List.of("mappe.csv", "PK\u0003\u0004aaaa", "ZIP-Archiv", "ZIP archive"),
                List.of("fremd.graphml", "<svg></svg>", "kein GraphML", "not GraphML"),
                List.of("boese.graphml", entity, "„boese.graphml“", "“boese.graphml”"),
                List.of("kaputt.gml", "graph [ node [ id 1 ", "beschädigt", "damaged"),
                List.of(
                        "allein.net",
                        "*Vertices 2\n1 \"Chor\"\n2 \"Bücherei\"\n",
                        "niemand ist darin verbunden",
                        "nobody"));
        for (var file : files) {
            var content = file.get(1)
                    .getBytes(
                            file.get(0).equals("bild.graphml") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            var german = here.upload(file.get(0), content);
            assertThat(german.status()).as(file.get(0)).isEqualTo(422);
            assertThat(german.page().select(".vo-errors li")).hasSize(1);
            assertThat(german.page().select("#file-error").text()).contains(file.get(2));
            here.coordinator().get("/language/en?back=/");
            var english = here.upload(file.get(0), content);
            assertThat(english.page().select("#file-error").text()).contains(file.get(3));
            here.coordinator().get("/language/de?back=/");
        }
        assertThat(here.ties()).isEmpty();
        var none = here.upload("", "");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().text()).contains("Bitte wählen Sie zuerst eine Datei");
    }

    @Test
    void wrong_answers_are_named_at_their_field_and_what_was_typed_stays() {
        var here = FileTown.with("Chor", "Chor", "Bücherei");
        var file = here.chosen("Chor,Bücherei\nZirkus,Bücherei\nMuseum,Bücherei\n");
        var page = here.coordinator().get(file).page();
        assertThat(page.select("#names-0--help").text()).contains("1 Kante", "Mehrere heißen so");
        assertThat(page.select("#fresh-0-"))
                .as("a name that is there is not added again")
                .isEmpty();
        var wrong = here.coordinator()
                .post(
                        file,
                        "step",
                        "take",
                        "kind",
                        "freundschaft",
                        "strength",
                        "weight",
                        "since",
                        "gestern",
                        "ids[0]",
                        "0",
                        "names[0]",
                        "Chor",
                        "ids[1]",
                        "2",
                        "names[1]",
                        "Zirkuß",
                        "ids[2]",
                        "3",
                        "names[2]",
                        "Bücherei",
                        "fresh[2]",
                        "true");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".vo-errors li")).hasSize(6);
        assertThat(wrong.page().select("#names-0--error").text()).contains("Mehrere heißen so");
        assertThat(wrong.page().select("#names-1--error").text()).contains("gibt es im Verzeichnis nicht");
        assertThat(wrong.page().select("#names-2--error").text()).contains("nicht beides");
        assertThat(wrong.page().select("#names-1-").val()).isEqualTo("Zirkuß");
        assertThat(wrong.page().select("#since").val()).isEqualTo("gestern");
        assertThat(wrong.page().select("#fresh-2-").hasAttr("checked")).isTrue();
        assertThat(here.ties()).isEmpty();

        var second = here.organisation(1);
        var report = here.taken(file, "ids[0]", "0", "names[0]", "Chor (" + second.slug() + ")");
        assertThat(numbers(report)).containsExactly("1", "0", "0", "2");
        assertThat(here.statements(1)).hasSize(1);
    }

    @Test
    void names_of_another_town_are_not_known_and_its_files_are_not_there() {
        var there = FileTown.with("Chor e.V.", "Bücherei", "Turnverein");
        var here = FileTown.with("Chor e.V.");
        var file = here.chosen(CLUBS);
        var page = here.coordinator().get(file).page();
        assertThat(page.select("label[for^=names]").eachText()).contains("Bücherei", "Turnverein");
        assertThat(page.select("#known-names option").eachAttr("value")).containsExactly("Chor e.V.");
        var wrong = here.coordinator()
                .post(
                        file,
                        "step",
                        "take",
                        "kind",
                        "cooperation.mutual",
                        "strength",
                        "2",
                        "ids[0]",
                        "1",
                        "names[0]",
                        "Bücherei");
        assertThat(wrong.status()).isEqualTo(422);
        var elsewhere = file.replace(here.town().path() + "/", there.town().path() + "/");
        assertThat(there.coordinator().get(elsewhere).status()).isEqualTo(404);
        assertThat(there.coordinator().get(elsewhere + "/report").status()).isEqualTo(404);
        assertThat(there.coordinator()
                        .post(elsewhere, "step", "take", "kind", "cooperation.mutual", "strength", "2")
                        .status())
                .isEqualTo(409);
        assertThat(there.ties()).isEmpty();
    }

    @Test
    void only_the_office_reads_files_in() {
        var here = FileTown.with("Chor", "Bücherei");
        var file = here.chosen("Chor,Bücherei\n");
        for (var role : List.of(Role.LEADERSHIP, Role.MEMBER, Role.CONTACT)) {
            var guest = here.town().as(role);
            assertThat(guest.get(here.path()).status()).as(role.name()).isEqualTo(403);
            assertThat(guest.get(file).status()).isEqualTo(403);
            assertThat(guest.upload(here.path(), "file", "a.csv", "Chor,Bücherei\n".getBytes(StandardCharsets.UTF_8))
                            .status())
                    .isEqualTo(403);
            assertThat(guest.post(file, "step", "take", "kind", "cooperation.mutual", "strength", "2")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(House.open().guest().get(here.path()).location()).contains("/sign-in");
        assertThat(Town.aTown().as(Role.COORDINATOR).get(file).status()).isEqualTo(403);
        assertThat(here.ties()).isEmpty();
    }

    @Test
    void what_was_taken_over_or_discarded_cannot_be_taken_again() {
        var here = FileTown.with("Chor", "Bücherei");
        var file = here.chosen("Chor,Bücherei\n");
        here.taken(file);
        assertThat(here.coordinator()
                        .post(file, "step", "take", "kind", "cooperation.mutual", "strength", "2")
                        .status())
                .isEqualTo(409);
        assertThat(here.coordinator().get(file).status()).isEqualTo(404);
        var other = here.chosen("Bücherei,Chor\n");
        here.coordinator().delete(other);
        assertThat(here.coordinator().get(other).status()).isEqualTo(404);
        here.coordinator().delete(file);
        assertThat(here.coordinator().get(here.path()).page().select("tbody tr"))
                .as("reports stay")
                .hasSize(1);
    }

    @Test
    void a_name_with_any_signs_finds_its_organisation() {
        var here = FileTown.with("Chor");
        var file = here.chosen("Chor,\" Haus \"\"am See\"\",\n <b>Süd</b>\"\n");
        var row = here.coordinator()
                .get(file)
                .page()
                .select("input[name='ids[0]']")
                .val();
        var report = here.taken(file, "ids[0]", row, "fresh[0]", "true");
        assertThat(numbers(report)).containsExactly("1", "0", "0", "0");
        assertThat(here.names()).contains("Haus \"am See\", <b>Süd</b>");
    }

    @Test
    void files_that_wait_and_old_reports_are_forgotten_in_time() {
        var here = FileTown.with("Chor", "Bücherei");
        var waiting = here.chosen("Chor,Bücherei\n");
        var taken = here.chosen("Chor,Bücherei\n");
        here.taken(taken);
        var now = Clock.systemUTC().instant();
        forget(here, now.plus(Duration.ofHours(11)));
        assertThat(here.coordinator().get(waiting).status()).isEqualTo(200);
        forget(here, now.plus(Duration.ofHours(13)));
        assertThat(here.coordinator().get(waiting).status()).isEqualTo(404);
        assertThat(here.coordinator().get(taken + "/report").status()).isEqualTo(200);
        forget(here, now.plus(Duration.ofDays(31)));
        assertThat(here.coordinator().get(taken + "/report").status()).isEqualTo(404);
    }

    /** What the scheduler does when the time of a file is over. */
    private static void forget(FileTown here, Instant now) {
        var id = here.town().id();
        Tenancy.run(id, () -> House.open().ask(FileImports.class).forget(id, now));
    }

    @Test
    void a_large_file_is_asked_about_page_by_page() {
        var here = FileTown.with("Chor");
        var list = new StringBuilder();
        for (var number = 0; number < 60; number++) {
            list.append("Chor,Verein ").append(number).append('\n');
        }
        var file = here.chosen(list.toString());
        var last = here.coordinator().get(file + "?page=3").page();
        assertThat(last.select("input[name^=ids]")).hasSize(10);
        var kept = here.coordinator()
                .post(
                        file,
                        "step",
                        "keep",
                        "page",
                        "3",
                        "kind",
                        "cooperation.mutual",
                        "strength",
                        "2",
                        "ids[0]",
                        last.select("input[name='ids[0]']").val(),
                        "fresh[0]",
                        "true");
        assertThat(kept.location()).endsWith("?page=3");
        assertThat(numbers(here.taken(file, "page", "1"))).containsExactly("1", "0", "0", "59");
    }
}

package org.vorort.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.imports.GivenList.csv;
import static org.vorort.actors.imports.GivenList.real;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ImportPagesTest {

    private final Town town = Town.aTown();
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_list_is_chosen_mapped_previewed_and_taken_over() {
        var upload = upload(csv(
                "vereine.csv",
                "Verein;Telefon;Kürzel im Haus",
                "Turnverein;07041 12345;TV",
                "Leseclub;12345;LC",
                ";07041 99;"));

        var columns = coordinator.get(upload).page();
        assertThat(columns.select("select[name='meanings[0]'] option[selected]").val())
                .isEqualTo("name");
        assertThat(columns.text()).contains("Zum Beispiel: 07041 12345 · 12345 · 07041 99");

        var decided = coordinator.post(
                upload,
                "subject",
                "organisation",
                "source",
                "Vereinsliste",
                "meanings[0]",
                "name",
                "meanings[1]",
                "phone",
                "meanings[2]",
                "shortName");
        var preview = coordinator.get(decided.location()).page();
        assertThat(preview.text()).contains("Noch ist nichts geschrieben", "Vereinsliste", "Hier fehlt die Vorwahl");
        assertThat(preview.select("tbody tr")).hasSize(3);
        assertThat(preview.select("tbody tr:first-child li > .vo-muted").eachText())
                .as("in the form's order")
                .containsExactly("Name:", "Kurzname:", "Telefon:");
        assertThat(coordinator.get(decided.location() + "?show=rejected").page().select("tbody tr"))
                .hasSize(1);
        assertThat(names()).isEmpty();

        var taken = coordinator.post(decided.location().replace("preview", "confirmation"));
        var report = coordinator.visit(taken.location());
        assertThat(report.page().text()).contains("Zeile 4, Verein: Hier fehlt der Name.", "Zeile 3, Telefon");
        assertThat(names()).containsExactly("Leseclub", "Turnverein");
        var club = Tenancy.in(
                town.id(), () -> House.open().ask(Organisations.class).bySlug(town.id(), "leseclub"));
        assertThat(club.orElseThrow().details().shortName()).isEqualTo("LC");
        assertThat(club.orElseThrow().unread()).containsEntry("phone", "12345");
        assertThat(club.orElseThrow().source()).isEqualTo("Vereinsliste");

        assertThat(coordinator
                        .post(decided.location().replace("preview", "confirmation"))
                        .status())
                .as("twice")
                .isEqualTo(409);
        var next = coordinator.get(upload(csv("neu.csv", "Verein;Kürzel im Haus", "Leseclub;LC", "Turnverein;TV")));
        assertThat(next.page()
                        .select("select[name='meanings[1]'] option[selected]")
                        .val())
                .as("the mapping is kept for the source")
                .isEqualTo("shortName");
    }

    @Test
    void the_rows_that_were_not_taken_come_back_as_a_file() {
        var id = taken(csv("a.csv", "Verein;Telefon", "=1+1;", "Chor;abc"));
        var file = coordinator.get(town.path() + "/imports/" + id + "/rejected").body();

        assertThat(file.lines().toList().getFirst()).contains("Verein;Telefon;Zeile;Grund");
        assertThat(file).contains("'=1+1;;2;", "Chor;abc;3;");
    }

    @Test
    void what_is_missing_since_last_time_can_be_archived() {
        taken(csv("liste-2016.csv", "Name;Ort", "Turnverein;Mühlacker", "Leseclub;Mühlacker", "Chor;Mühlacker"));
        var id = taken(csv("liste-2020.csv", "Name;Ort", "Turnverein;Mühlacker", "Leseclub;Mühlacker"));
        var report = coordinator.get(town.path() + "/imports/" + id + "/report").page();
        var box = report.select("input[name=chosen]");
        assertThat(report.select("label[for=" + box.attr("id") + "]").text()).isEqualTo("Chor");

        coordinator.post(town.path() + "/imports/" + id + "/archival", "chosen", box.val());

        var choir = Tenancy.in(
                town.id(), () -> House.open().ask(Organisations.class).bySlug(town.id(), "chor"));
        assertThat(choir.orElseThrow().state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    void munich_goes_through_the_wizard_as_through_the_command() {
        taken(real("organisations/munich_helper_circles/2016.csv"));
        var upload = upload(real("organisations/munich_helper_circles/2020.csv"));
        var preview = coordinator.get(upload.replace("columns", "preview")).page();

        assertThat(preview.select(".vo-tabs").text())
                .contains("alle (50)", "neu (7)", "geändert (14)", "unverändert (29)", "abgelehnt (0)");
        assertThat(preview.text()).contains("7 Einträge vom letzten Mal fehlen in dieser Liste");
    }

    @Test
    void two_columns_cannot_mean_the_same_and_what_was_chosen_stays() {
        var upload = upload(csv("a.csv", "Verein;Telefon;Handy", "Chor;07041 1234567;0171 1234567"));
        var again = coordinator.post(
                upload,
                "subject",
                "organisation",
                "meanings[0]",
                "name",
                "meanings[1]",
                "phone",
                "meanings[2]",
                "phone");

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().text()).contains("Das steht schon in einer anderen Spalte");
        assertThat(again.page()
                        .select("select[name='meanings[2]'] option[selected]")
                        .val())
                .isEqualTo("phone");
    }

    @Test
    void a_file_can_be_discarded_and_belongs_to_its_town() {
        var upload = upload(csv("a.csv", "Verein", "Chor"));
        var stranger = Town.aTown();
        var elsewhere = upload.replace(town.path() + "/", stranger.path() + "/");
        assertThat(stranger.as(Role.COORDINATOR).get(elsewhere).status()).isEqualTo(404);

        coordinator.delete(upload.replace("/columns", ""));
        assertThat(coordinator.get(upload).status()).isEqualTo(404);
    }

    @Test
    void without_a_file_the_page_asks_for_one() {
        var answer = coordinator.upload(town.path() + "/imports", "file", "", new byte[0]);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Bitte wählen Sie zuerst eine Datei");
    }

    @Test
    void what_texts_may_tell_about_people_is_taken_only_after_somebody_looked() {
        var upload = upload(csv("a.csv", "Verein;Bemerkung", "Chor;Der Leiter ist Muslim", "Leseclub;nett"));
        var confirmation = upload.replace("columns", "confirmation");
        var preview = coordinator.get(upload.replace("columns", "preview")).page();
        assertThat(preview.select("input[name=anyway]")).hasSize(1);
        assertThat(preview.text()).contains("Zeile 2, Bemerkung: „Muslim“");

        var asked = coordinator.post(confirmation);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().text()).contains("Bitte sehen Sie nach und setzen Sie das Häkchen");
        assertThat(names()).isEmpty();

        assertThat(coordinator.post(confirmation, "anyway", "true").status()).isEqualTo(302);
        assertThat(names()).containsExactly("Chor", "Leseclub");
    }

    @Test
    void a_list_without_such_words_asks_nothing() {
        var upload = upload(csv("a.csv", "Verein;Bemerkung", "Chor;probt dienstags"));
        assertThat(coordinator.get(upload.replace("columns", "preview")).page().select("input[name=anyway]"))
                .isEmpty();
        assertThat(coordinator.post(upload.replace("columns", "confirmation")).location())
                .endsWith("/report");
    }

    @Test
    void an_empty_list_of_imports_teaches() {
        var page = coordinator.get(town.path() + "/imports").page();
        assertThat(page.text()).contains("Noch keine Liste eingelesen", "So geht es");
        assertThat(town.as(Role.MEMBER).get(town.path() + "/imports").status()).isEqualTo(403);
    }

    private String upload(GivenList list) {
        var answer = coordinator.upload(town.path() + "/imports", "file", list.name(), list.content());
        assertThat(answer.status())
                .as(new String(answer.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(302);
        return answer.location();
    }

    private String taken(GivenList list) {
        var columns = upload(list);
        coordinator.post(columns.replace("columns", "confirmation"), "anyway", "true");
        return columns.replaceAll(".*/imports/([^/]+)/.*", "$1");
    }

    private java.util.List<String> names() {
        return Tenancy.in(
                town.id(),
                () -> House.open().ask(Organisations.class).all(town.id()).stream()
                        .map(organisation -> organisation.name())
                        .toList());
    }
}

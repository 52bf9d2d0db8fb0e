package org.vorort.actors.searched;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.identity.Role;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Searching;
import org.vorort.testing.Town;

class SearchDirectoryTest {

    private final Town town = Town.aTown();
    private final Searching searching = new Searching(town);
    private final Citizens citizens = new Citizens(town);
    private Guest coordinator;
    private Organisation school;

    @BeforeEach
    void aDirectory() {
        coordinator = town.as(Role.COORDINATOR);
        school = citizens.organisation("Volkshochschule Testlingen", "BIL");
        coordinator.post(
                at(school) + "/offers", "title", "Sprachkurs für Anfänger", "description", "Montags im Rathaus.");
        citizens.organisation("Konkursverwaltung Meier", "WIR");
        citizens.byMail("Ayşe Yıldız", "ayse@example.org");
    }

    @Test
    void a_thing_is_found_by_any_form_of_its_words() {
        for (var typed : List.of(
                "Sprachkurs", "sprachkurse", "SPRACHKURSEN", "Kurs", "Kurse", "Anfaenger", "Sprahckurs", "Sprachk")) {
            assertThat(titles(coordinator, typed)).as(typed).containsExactly("Sprachkurs für Anfänger");
        }
        assertThat(titles(coordinator, "Schule").getFirst()).isEqualTo("Volkshochschule Testlingen");
        assertThat(titles(coordinator, "yildiz")).containsExactly("Ayşe Yıldız");
        assertThat(titles(coordinator, "Kurs Rathaus")).containsExactly("Sprachkurs für Anfänger");
        assertThat(titles(coordinator, "Quantenphysik")).isEmpty();
    }

    @Test
    void a_hit_is_shown_in_its_sentence_with_the_words_marked() {
        var hit = searching.page(coordinator, "Rathaus").select(".vo-hits li");
        assertThat(hit.select(".vo-hit__text").text()).isEqualTo("Montags im Rathaus.");
        assertThat(hit.select("mark").eachText()).containsExactly("Rathaus");
        assertThat(hit.select("h2 a").attr("href")).startsWith(at(school) + "#offer-");
    }

    @Test
    void what_was_just_written_is_found_and_what_is_gone_is_not() {
        assertThat(titles(coordinator, "Fahrradwerkstatt")).isEmpty();
        var workshop = citizens.organisation("Fahrradwerkstatt", "SOZ");
        assertThat(titles(coordinator, "Werkstatt")).containsExactly("Fahrradwerkstatt");
        coordinator.post(at(workshop), "name", "Nähstube", "version", "1");
        assertThat(titles(coordinator, "Werkstatt")).isEmpty();
        assertThat(titles(coordinator, "Nähstube")).containsExactly("Nähstube");
    }

    @Test
    void a_renamed_organisation_is_renamed_beside_its_offers() {
        assertThat(contexts(coordinator, "Sprachkurs")).contains("Volkshochschule Testlingen");
        coordinator.post(at(school), "name", "Abendschule", "version", "2");
        coordinator.post(at(school), "name", "Abendschule", "version", "1");
        assertThat(contexts(coordinator, "Sprachkurs")).contains("Abendschule");
    }

    @Test
    void an_erased_person_is_gone_at_once() {
        assertThat(titles(coordinator, "Yildiz")).hasSize(1);
        coordinator.delete(town.path() + "/people/ayse-yildiz");
        assertThat(titles(coordinator, "Yildiz")).isEmpty();
        assertThat(searching.answer(coordinator, "Yildiz").body()).doesNotContain("ayse@example.org");
    }

    @Test
    void contact_and_notes_are_found_only_by_those_who_see_them() {
        coordinator.post(at(school), "name", "Volkshochschule", "note", "Zahlt schleppend", "version", "2");
        coordinator.post(at(school), "name", "Volkshochschule", "note", "Zahlt schleppend", "version", "1");
        assertThat(titles(coordinator, "schleppend")).hasSize(1);
        assertThat(titles(coordinator, "example.org")).hasSize(1);
        for (var role : List.of(Role.MEMBER, Role.LEADERSHIP)) {
            var reader = town.as(role);
            assertThat(titles(reader, "schleppend")).isEmpty();
            assertThat(titles(reader, "example.org")).isEmpty();
            assertThat(titles(reader, "Volkshochschule")).contains("Volkshochschule");
            assertThat(titles(reader, "Yildiz")).hasSize(1);
        }
        coordinator.post(
                town.path() + "/people/ayse-yildiz/consents",
                "purpose",
                "contact",
                "on",
                "2026-01-05",
                "source",
                "am Telefon");
        assertThat(titles(town.as(Role.MEMBER), "example.org")).hasSize(1);
    }

    @Test
    void a_contact_finds_the_own_organisation_and_nothing_else() {
        var contact = town.asContactOf(school.id().value());
        assertThat(titles(contact, "Testlingen"))
                .containsExactlyInAnyOrder("Volkshochschule Testlingen", "Sprachkurs für Anfänger");
        assertThat(titles(contact, "Kurs")).containsExactly("Sprachkurs für Anfänger");
        assertThat(titles(contact, "Konkursverwaltung")).isEmpty();
        assertThat(titles(contact, "Yildiz")).isEmpty();
        assertThat(titles(town.asContactOf(UUID.randomUUID()), "Kurs")).isEmpty();
    }

    @Test
    void others_find_nothing_of_the_directory_and_no_number_tells_of_it() {
        var strangers = List.of(
                Town.operator(),
                town.as(Role.CONTACT),
                Town.aTown().as(Role.COORDINATOR),
                House.open().guest());
        for (var stranger : strangers) {
            assertThat(searching.answer(stranger, "Kurs").status()).isEqualTo(200);
            assertThat(searching.tells(stranger, "Kurs")).isEmpty();
            assertThat(searching.tells(stranger, "Sprahckurs")).isEmpty();
        }
    }

    @Test
    void merged_organisations_are_one_afterwards() {
        var twice = citizens.organisation("Volkshochschule Testlingen e. V.", "BIL");
        assertThat(searching.kinds(coordinator, "\"Volkshochschule Testlingen\""))
                .containsOnlyOnce("Angebot")
                .hasSize(3);
        coordinator.post(
                town.path() + "/merges",
                "kind",
                "organisation",
                "kept",
                school.id().toString(),
                "removed",
                twice.id().toString());
        assertThat(searching.kinds(coordinator, "\"Volkshochschule Testlingen\""))
                .containsExactlyInAnyOrder("Organisation", "Angebot");
    }

    @Test
    void an_imported_list_is_found_at_once() {
        var list = "Name;Ort\nBücherei am Markt;Testlingen\nTafel;Testlingen\n".getBytes(StandardCharsets.UTF_8);
        assertThat(titles(coordinator, "Bücherei")).isEmpty();
        var upload = coordinator
                .upload(town.path() + "/imports", "file", "liste.csv", list, "target", "organisations")
                .location();
        coordinator.post(upload.replaceAll("/columns$|/preview$", "") + "/confirmation");
        assertThat(titles(coordinator, "Buecherei")).containsExactly("Bücherei am Markt");
    }

    private List<String> titles(Guest guest, String typed) {
        return searching.titles(guest, typed);
    }

    private String contexts(Guest guest, String typed) {
        return searching.page(guest, typed).select(".vo-hits .vo-small").text();
    }

    private String at(Organisation organisation) {
        return town.path() + "/organisations/" + organisation.slug();
    }
}

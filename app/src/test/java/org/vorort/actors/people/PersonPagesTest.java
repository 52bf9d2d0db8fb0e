package org.vorort.actors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Person;
import org.vorort.actors.PersonField;
import org.vorort.actors.State;
import org.vorort.actors.consents.Purpose;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class PersonPagesTest {

    private final Town town = Town.aTown();
    private final Neighbours neighbours = new Neighbours(town);
    private final String list = town.path() + "/people";
    private Guest coordinator;
    private Person kim;

    @BeforeEach
    void somebody() {
        coordinator = town.as(Role.COORDINATOR);
        kim = neighbours.person(
                Map.of(
                        PersonField.GIVEN_NAME,
                        "Kim",
                        PersonField.FAMILY_NAME,
                        "Beispiel",
                        PersonField.PHONE,
                        "+4970411234",
                        PersonField.MAIL,
                        "kim@example.org",
                        PersonField.CONTACT_WAY,
                        "mail",
                        PersonField.NOTE,
                        "Nur vormittags anrufen"),
                Map.of("otherPhone", "0170 oder 0171?"));
    }

    @Test
    void the_page_shows_the_preferred_way_first_and_what_somebody_does() {
        var verein = neighbours.organisation("Turnverein", "A11");
        var robin = neighbours.person("Robin", "Muster");
        neighbours.deputised(kim, verein, "Vorsitz", robin);
        neighbours.former(kim, verein, "Kasse");
        neighbours.agrees(kim, Purpose.DIRECTORY);
        var page = coordinator.get(list + "/" + kim.slug()).page();
        assertThat(page.select("dd a").eachAttr("href")).startsWith("mailto:kim@example.org", "tel:+4970411234");
        assertThat(page.select("main").text())
                .contains("Vorsitz, Turnverein", "Robin Muster", "1 frühere Funktion", "am 03.05.2026, am Telefon")
                .contains("Nur vormittags anrufen", "0170 oder 0171?", "Quelle: Liste 2025", "eingetragen");
        assertThat(coordinator
                        .get(list + "/" + robin.slug())
                        .page()
                        .select("main")
                        .text())
                .contains("vertritt Kim Beispiel");
    }

    @Test
    void a_member_sees_neither_note_nor_raw_texts_nor_unconsented_contact() {
        var member = town.as(Role.MEMBER);
        assertThat(member.get(list + "/" + kim.slug()).body())
                .contains("Kim Beispiel")
                .doesNotContain("1234")
                .doesNotContain("kim@example.org")
                .doesNotContain("vormittags")
                .doesNotContain("0170");
        neighbours.agrees(kim, Purpose.CONTACT);
        assertThat(member.get(list + "/" + kim.slug()).body())
                .contains("tel:+4970411234")
                .doesNotContain("vormittags")
                .doesNotContain("0170");
        assertThat(member.get(list + "/" + kim.slug() + "/own-data").status()).isEqualTo(403);
        assertThat(member.get(list + "/" + kim.slug() + "/edit").status()).isEqualTo(403);
    }

    @Test
    void the_page_of_an_organisation_tells_a_member_no_more() {
        var verein = neighbours.organisation("Turnverein", "A11");
        neighbours.function(kim, verein, "Vorsitz");
        var path = town.path() + "/organisations/" + verein.slug();
        var member = town.as(Role.MEMBER);
        assertThat(member.get(path).body()).contains("Vorsitz").doesNotContain("+4970411234", "kim@example.org");
        assertThat(coordinator.get(path).body()).contains("+4970411234");
        neighbours.agrees(kim, Purpose.CONTACT);
        assertThat(member.get(path).body()).contains("+4970411234");
    }

    @Test
    void nobody_is_there_for_another_town() {
        var other = Town.aTown();
        var stranger = other.as(Role.COORDINATOR);
        var path = other.path() + "/people/" + kim.slug();
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.get(path + "/own-data").status()).isEqualTo(404);
        assertThat(stranger.post(path, "familyName", "Neu").status()).isEqualTo(404);
        assertThat(stranger.post(path + "/state", "state", "archived").status()).isEqualTo(404);
        assertThat(stranger.delete(path).status()).isEqualTo(404);
        assertThat(neighbours.now(kim)).isPresent();
    }

    @Test
    void somebody_rests_is_archived_and_comes_back() {
        var path = list + "/" + kim.slug();
        coordinator.post(path + "/state", "state", "resting");
        assertThat(neighbours.now(kim).orElseThrow().state()).isEqualTo(State.RESTING);
        var answer = coordinator.post(path + "/state", "state", "archived");
        assertThat(coordinator.visit(answer.location()).body()).contains("Kim Beispiel ist archiviert");
        coordinator.post(path + "/state", "state", "active");
        assertThat(neighbours.now(kim).orElseThrow().state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void who_is_erased_is_gone_also_as_a_deputy() {
        var robin = neighbours.person("Robin", "Muster");
        neighbours.deputised(robin, neighbours.organisation("Turnverein", "A11"), "Vorsitz", kim);
        neighbours.agrees(kim, Purpose.PHOTO);
        var answer = coordinator.delete(list + "/" + kim.slug());
        assertThat(coordinator.visit(answer.location()).body()).contains("Kim Beispiel ist gelöscht");
        assertThat(neighbours.now(kim)).isEmpty();
        assertThat(coordinator.get(list + "/" + kim.slug()).status()).isEqualTo(404);
        assertThat(coordinator
                        .get(list + "/" + robin.slug())
                        .page()
                        .select("main")
                        .text())
                .contains("Vorsitz, Turnverein")
                .doesNotContain("Vertretung:");
    }

    @Test
    void own_data_shows_everything_that_is_stored_and_can_be_printed() {
        neighbours.function(kim, neighbours.organisation("Turnverein", "A11"), "Vorsitz");
        neighbours.agrees(kim, Purpose.PHOTO);
        var path = list + "/" + kim.slug() + "/own-data";
        assertThat(coordinator.get(path).page().select("main").text())
                .contains("07041 1234", "kim@example.org", "Nur vormittags anrufen", "0170 oder 0171?", "Turnverein")
                .contains("erteilt am 03.05.2026, am Telefon, eingetragen von Test")
                .contains("Test: Person Kim Beispiel wurde angelegt")
                .doesNotContain("contactPerson", "consentGiven");
        var print = coordinator.get(path + "/print");
        assertThat(print.status()).isEqualTo(200);
        assertThat(new String(print.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}

package org.vorort.actors.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class OrganisationPagesTest {

    private final Town town = Town.aTown();
    private final String list = town.path() + "/organisations";
    private Guest coordinator;

    @BeforeEach
    void coordinator() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_name_is_enough_to_begin_with() {
        var answer = coordinator.post(list, "name", "Türkischer Elternverein");
        assertThat(answer.location()).isEqualTo(list + "/tuerkischer-elternverein");
        var page = coordinator.get(answer.location());
        assertThat(page.heading()).isEqualTo("Türkischer Elternverein");
        assertThat(page.body()).contains("ist eingetragen", "von Hand eingetragen");
    }

    @Test
    void wrong_fields_are_said_one_by_one_and_nothing_typed_is_lost() {
        var answer = coordinator.post(
                list, "name", "", "phone", "876", "mail", "büro", "postcode", "7541", "about", "Wir <b>singen</b>.");
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select(".vo-errors li")).hasSize(4);
        assertThat(page.select("#phone").val()).isEqualTo("876");
        assertThat(page.select("#mail").val()).isEqualTo("büro");
        assertThat(page.select("#about").text()).isEqualTo("Wir <b>singen</b>.");
    }

    @Test
    void the_preferred_way_comes_first_and_phones_can_be_dialled() {
        coordinator.post(
                list,
                "name",
                "Tafel",
                "mail",
                "tafel@example.org",
                "phone",
                "07041 876-10",
                "contactWay",
                "phone",
                "group",
                "A06",
                "fields",
                "SPR",
                "fields",
                "WOH");
        var page = coordinator.get(list + "/tafel").page();
        assertThat(page.select("[aria-labelledby=contacts] dd a").first().attr("href"))
                .isEqualTo("tel:+49704187610");
        assertThat(page.select("[aria-labelledby=facts]").text()).contains("Wohlfahrtsverbände", "Dazu gehören");
        assertThat(page.select(".vo-tag").eachText()).hasSize(2);
    }

    @Test
    void nearly_the_same_name_is_asked_about_but_not_refused() {
        coordinator.post(list, "name", "Sportverein Musterlingen e.V.");
        var asked = coordinator.post(list, "name", "Sportverein Musterlingen");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("form a[href$=/sportverein-musterlingen-e-v]"))
                .hasSize(1);
        var sure = coordinator.post(list, "name", "Sportverein Musterlingen", "distinct", "true");
        assertThat(sure.location()).isEqualTo(list + "/sportverein-musterlingen");
    }

    @Test
    void words_about_a_person_are_warned_of_and_can_be_saved_anyway() {
        var warned = coordinator.post(list, "name", "Café", "note", "Leiterin ist muslimisch und oft krank.");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.body()).contains("„muslimisch“ (Religion)", "„krank“ (Gesundheit)");
        assertThat(coordinator
                        .post(list, "name", "Café", "note", "Leiterin ist muslimisch.", "anyway", "true")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void who_comes_second_loses_nothing() {
        coordinator.post(list, "name", "Chor", "town", "Alt");
        var form = coordinator.get(list + "/chor/edit").page();
        var version = form.select("input[name=version]").val();
        var seen = form.select("input[name=seen]").val();
        coordinator.post(
                list + "/chor", "name", "Chor", "town", "Deins", "street", "Weg 1", "version", version, "seen", seen);
        var second = coordinator.post(
                list + "/chor",
                "name",
                "Chor",
                "town",
                "Meins",
                "mail",
                "chor@example.org",
                "version",
                version,
                "seen",
                seen);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("Jetzt im Verzeichnis: Deins", "Von Ihnen: Meins");
        var page = second.page();
        assertThat(page.select("#street").val()).isEqualTo("Weg 1");
        assertThat(page.select("#mail").val()).isEqualTo("chor@example.org");
        assertThat(page.select("input[name=version]").val()).isNotEqualTo(version);
    }

    @Test
    void only_archived_organisations_can_be_deleted() {
        coordinator.post(list, "name", "Chor");
        assertThat(coordinator.delete(list + "/chor").status()).isEqualTo(409);
        assertThat(coordinator.post(list + "/chor/archival").location()).isEqualTo(list + "/chor");
        assertThat(coordinator.get(list + "/chor").page().select(".vo-confirm__box li"))
                .isNotEmpty();
        assertThat(coordinator.delete(list + "/chor").location()).isEqualTo(list);
        assertThat(coordinator.get(list + "/chor").status()).isEqualTo(404);
    }

    @Test
    void resting_ends_as_it_began() {
        coordinator.post(list, "name", "Chor");
        coordinator.post(list + "/chor/rest");
        assertThat(coordinator.get(list + "/chor").page().select(".vo-badge").text())
                .contains("ruht");
        coordinator.delete(list + "/chor/rest");
        assertThat(coordinator.get(list + "/chor").page().select(".vo-badge").text())
                .doesNotContain("ruht");
    }

    @Test
    void what_a_list_said_stays_until_it_is_settled() {
        Tenancy.run(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .create(
                                town.id(),
                                new Organisations.Draft(
                                        OrganisationDetails.of(Map.of(OrganisationField.NAME, "Hort")),
                                        "Liste 2020",
                                        Map.of("phone", "876 (nur Mo)", "level", "Kreis??")),
                                Visitor.Actor.named("Test")));
        assertThat(coordinator.get(list + "/hort").body()).contains("876 (nur Mo)", "Kreis??", "Liste 2020");
        coordinator.delete(list + "/hort/unread/level");
        assertThat(coordinator.get(list + "/hort").body())
                .contains("876 (nur Mo)")
                .doesNotContain("Kreis??");
        coordinator.post(list + "/hort", "name", "Hort", "phone", "07041 87612", "version", "2");
        assertThat(coordinator.get(list + "/hort").body()).doesNotContain("876 (nur Mo)");
    }

    @Test
    void members_read_but_see_neither_notes_nor_forms() {
        coordinator.post(list, "name", "Chor", "note", "Probe im Keller");
        for (var role : List.of(Role.MEMBER, Role.LEADERSHIP)) {
            var reader = town.as(role);
            var page = reader.get(list + "/chor");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("Probe im Keller");
            assertThat(page.page().select("main form")).isEmpty();
            assertThat(reader.get(list + "/chor/edit").status()).isEqualTo(403);
            assertThat(reader.post(list + "/chor", "name", "X").status()).isEqualTo(403);
        }
    }

    @Test
    void another_town_does_not_know_it() {
        coordinator.post(list, "name", "Chor");
        var elsewhere = Town.aTown();
        var colleague = elsewhere.as(Role.COORDINATOR);
        assertThat(colleague.get(elsewhere.path() + "/organisations/chor").status())
                .isEqualTo(404);
        assertThat(colleague
                        .post(elsewhere.path() + "/organisations/chor", "name", "X")
                        .status())
                .isEqualTo(404);
    }
}

package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ProfilePagesTest {

    @Test
    void the_coordinator_keeps_the_basic_data() {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        var answer = save(coordinator, town, "name", "Neulingen am See", "population", "26.394", "postcode", "75417");
        assertThat(answer.location()).isEqualTo(town.path() + "/settings");
        var page = coordinator.get(town.path() + "/settings").page();
        assertThat(page.select("input[name=name]").val()).isEqualTo("Neulingen am See");
        assertThat(page.select("input[name=population]").val()).isEqualTo("26394");
        assertThat(coordinator.get(town.path()).heading()).isEqualTo("Neulingen am See");
    }

    @Test
    void an_address_survives_a_new_name() {
        var town = aTown();
        save(town.as(Role.COORDINATOR), town, "name", "Ganz anders");
        assertThat(House.open().guest().get(town.path()).status()).isEqualTo(200);
    }

    @Test
    void a_wrong_key_is_named_at_its_field_and_nothing_typed_is_lost() {
        var town = aTown();
        var answer = save(town.as(Role.COORDINATOR), town, "name", "Umbenannt", "ags", "8236040");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=#ags]").text()).contains("acht Ziffern");
        assertThat(answer.page().select("input[name=name]").val()).isEqualTo("Umbenannt");
        assertThat(House.open().guest().get(town.path()).heading())
                .isEqualTo(town.municipality().name());
    }

    @Test
    void two_municipalities_cannot_have_one_key() {
        var first = aTown();
        var second = aTown();
        save(first.as(Role.COORDINATOR), first, "ags", "16999001");
        var answer = save(second.as(Role.COORDINATOR), second, "ags", "16999001");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("hat diesen Schlüssel schon");
    }

    @Test
    void nobody_else_sees_or_changes_it() {
        var town = aTown();
        assertThat(House.open().guest().get(town.path() + "/settings").location())
                .startsWith("/sign-in");
        assertThat(town.as(Role.MEMBER).get(town.path() + "/settings").status()).isEqualTo(403);
        assertThat(save(aTown().as(Role.COORDINATOR), town, "name", "Fremd").status())
                .isEqualTo(403);
    }

    @Test
    void the_operator_adds_a_town_and_a_county_by_hand() {
        var operator = Town.operator();
        var county = post(operator, "/towns", "name", "Musterkreis Nord", "kind", "county");
        assertThat(county.location()).isEqualTo("/musterkreis-nord/settings");
        var town =
                post(operator, "/towns", "name", "Nordlingen", "kind", "town_in_county", "county", "musterkreis-nord");
        assertThat(town.location()).isEqualTo("/nordlingen/settings");
        var page = House.open().guest().get("/nordlingen").page();
        assertThat(page.select("main a[href=/musterkreis-nord]").text()).isEqualTo("Musterkreis Nord");
    }

    @Test
    void a_name_that_is_a_page_of_the_server_gets_a_number() {
        assertThat(post(Town.operator(), "/towns", "name", "Towns", "kind", "town")
                        .location())
                .isEqualTo("/towns-2/settings");
    }

    @Test
    void a_town_needs_a_name() {
        var answer = post(Town.operator(), "/towns", "name", " ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=#name]")).hasSize(1);
    }

    @Test
    void an_archived_town_is_closed_and_can_be_opened_again() {
        var town = aTown();
        var operator = Town.operator();
        assertThat(operator.post("/towns" + town.path() + "/archival").location())
                .isEqualTo("/towns");
        assertThat(House.open().guest().get(town.path()).status()).isEqualTo(404);
        assertThat(operator.get("/towns").page().select("form[action=/towns" + town.path() + "/archival]"))
                .hasSize(1);
        operator.delete("/towns" + town.path() + "/archival");
        assertThat(House.open().guest().get(town.path()).status()).isEqualTo(200);
    }

    @Test
    void a_coordinator_cannot_archive() {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.post("/towns" + town.path() + "/archival").status())
                .isEqualTo(403);
        assertThat(coordinator.get("/towns").status()).isEqualTo(403);
        assertThat(coordinator.get(town.path() + "/settings").page().select("form[action*=archival]"))
                .isEmpty();
    }

    private static Guest.Answer save(Guest guest, Town town, String... fields) {
        return post(guest, town.path() + "/settings", fields);
    }

    private static Guest.Answer post(Guest guest, String path, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        if (!all.contains("name")) {
            all.addAll(List.of("name", "Testlingen"));
        }
        if (!all.contains("kind")) {
            all.addAll(List.of("kind", "town"));
        }
        all.addAll(List.of("timeZone", "Europe/Berlin"));
        return guest.post(path, all.toArray(String[]::new));
    }
}

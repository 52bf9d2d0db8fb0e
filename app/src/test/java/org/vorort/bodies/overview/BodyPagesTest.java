package org.vorort.bodies.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.bodies.BodyKind;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class BodyPagesTest {

    private final Town town = Town.aTown();

    @Test
    void a_body_near_its_end_asks_whether_to_go_on_and_goes_on() {
        var group = ABody.in(town, "AG Wohnen", BodyKind.WORKING_GROUP, Optional.of(today().plusDays(20)));
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(town.path()).body()).contains("Ein Gremium endet bald");
        assertThat(coordinator.get(group.path()).body()).contains("Verlängern oder beenden?");
        var past = coordinator.post(group.path() + "/extension", "on", "2020-01-01");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("Dieser Tag ist schon vorbei");
        coordinator.post(
                group.path() + "/extension", "on", today().plusMonths(6).toString());
        assertThat(coordinator.get(town.path()).body()).doesNotContain("Ein Gremium endet bald");
    }

    @Test
    void whoever_was_there_leaves_with_the_body_and_waits_for_thanks() {
        var group = ABody.in(town, "AG Wohnen", BodyKind.WORKING_GROUP, Optional.of(today().plusDays(20)));
        group.member("Caritas", "Eva", "Kern", today().minusYears(1));
        var coordinator = town.as(Role.COORDINATOR);
        coordinator.post(
                group.path() + "/dissolution", "on", today().toString(), "lessons", "Früher die Schulen fragen");
        assertThat(coordinator.get(group.path()).body())
                .contains("hat am", "aufgehört", "Früher die Schulen fragen")
                .doesNotContain("Jemanden berufen");
        assertThat(coordinator.get(town.path() + "/bodies").body()).contains("Frühere Gremien");
        assertThat(coordinator
                        .get(town.path() + "/appointments")
                        .page()
                        .select("#unthanked + ul")
                        .text())
                .contains("Eva Kern");
        assertThat(coordinator.get(group.path() + "/end").status()).isEqualTo(404);
        assertThat(coordinator.get(group.path() + "/appointments/new").status()).isEqualTo(404);
    }

    @Test
    void a_body_is_changed_and_the_slower_is_told() {
        var group = ABody.in(town, "Lenkungsgruppe");
        var coordinator = town.as(Role.COORDINATOR);
        var version = coordinator
                .get(group.path() + "/edit")
                .page()
                .select("[name=version]")
                .val();
        assertThat(change(coordinator, group, version, "Steuern und abstimmen").status())
                .isEqualTo(302);
        var slower = change(coordinator, group, version, "Anderes");
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.body()).contains("inzwischen geändert");
        assertThat(coordinator.get(group.path()).body()).contains("Steuern und abstimmen");
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Gremium geändert: Lenkungsgruppe");
    }

    @Test
    void nobody_stands_above_oneself() {
        var network = ABody.in(town, "Netzwerk");
        var coordinator = town.as(Role.COORDINATOR);
        var page = coordinator.get(network.path() + "/edit").page();
        assertThat(page.select("select[name=parent] option[value=netzwerk]")).isEmpty();
    }

    @Test
    void seats_are_laid_down_changed_and_taken_away() {
        var group = ABody.in(town, "Lenkungsgruppe");
        var coordinator = town.as(Role.COORDINATOR);
        var unsaid = coordinator.post(group.path() + "/seats", "label", "", "kind", "member", "required", "true");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("für wen der Sitz da ist", "Wählen Sie die Gruppe");
        coordinator.post(group.path() + "/seats", "label", "Sport", "kind", "member", "voting", "true", "group", "A11");
        var page = coordinator.get(group.path()).page();
        var seat = page.select("a[href*=/seats/]").first().attr("href");
        coordinator.post(seat, "label", "Sportvereine", "kind", "adviser", "group", "A11");
        assertThat(coordinator.get(group.path()).body()).contains("Sportvereine", "beratend");
        coordinator.delete(seat);
        assertThat(coordinator.get(group.path()).body()).doesNotContain("Sportvereine");
        assertThat(coordinator.get(seat).status()).isEqualTo(404);
    }

    @Test
    void an_office_is_filled_by_a_piece_of_the_name_and_ended() {
        var group = ABody.in(town, "Lenkungsgruppe");
        group.person("Eva", "Kern");
        group.person("Evamaria", "Lang");
        var coordinator = town.as(Role.COORDINATOR);
        var which = choose(coordinator, group, "Eva");
        assertThat(which.status()).isEqualTo(422);
        assertThat(which.page().select("[name=person]")).hasSize(2);
        assertThat(choose(coordinator, group, "Niemand").body()).contains("So heißt niemand");
        assertThat(choose(coordinator, group, "Lang").status()).isEqualTo(302);
        assertThat(coordinator.get(group.path()).page().select("#officers ~ dl").text())
                .contains("Vorsitz", "Evamaria Lang", "geheim gewählt");
        var end = coordinator
                .get(group.path())
                .page()
                .select("form[action$=/ending]")
                .attr("action");
        coordinator.post(end);
        assertThat(coordinator.get(group.path()).body()).contains("Niemand hat den Vorsitz");
    }

    @Test
    void members_read_and_do_not_write() {
        var group = ABody.in(town, "Lenkungsgruppe");
        var member = town.as(Role.MEMBER);
        assertThat(member.get(group.path()).status()).isEqualTo(200);
        assertThat(member.get(group.path()).body()).doesNotContain("Jemanden berufen", "Sitz einrichten");
        assertThat(member.get(group.path() + "/edit").status()).isEqualTo(403);
        assertThat(member.post(group.path() + "/seats", "label", "X").status()).isEqualTo(403);
        assertThat(member.get(town.path() + "/appointments").status()).isEqualTo(403);
        assertThat(Town.aTown().as(Role.COORDINATOR).get(group.path()).status()).isEqualTo(403);
    }

    private static Guest.Answer choose(Guest coordinator, ABody group, String who) {
        return coordinator.post(
                group.path() + "/officers",
                "kind",
                "chair",
                "who",
                who,
                "chosen",
                "secret_election",
                "from",
                today().minusDays(3).toString());
    }

    private static Guest.Answer change(Guest coordinator, ABody group, String version, String purpose) {
        return coordinator.post(
                group.path(),
                "name",
                "Lenkungsgruppe",
                "kind",
                "steering_group",
                "purpose",
                purpose,
                "version",
                version);
    }

    private static LocalDate today() {
        return House.today();
    }
}

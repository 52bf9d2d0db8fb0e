package org.vorort.network.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.network.picture.TownNetwork;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class OutreachPagesTest {

    private final Town town = Town.aTown();
    private final String outreach = town.path() + "/outreach";

    @Test
    void a_missing_group_is_noted_from_a_finding() {
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(outreach).body()).contains("Noch ist niemand vorgemerkt");
        var form = coordinator.get(outreach + "/new?group=A13").page();
        assertThat(form.select("#group option[selected]").val()).isEqualTo("A13");
        assertThat(coordinator
                        .post(outreach, "group", "A13", "firstStep", "Besuch")
                        .location())
                .isEqualTo(outreach);
        assertThat(coordinator.get(outreach).body()).contains("Migrantenorganisationen", "Besuch");
        var field = coordinator.get(outreach + "/new?field=WOH").page();
        assertThat(field.select("[name=contribution]").text()).startsWith("Handlungsfeld Wohnen");
    }

    @Test
    void a_step_follows_another_only_as_the_table_says() {
        var coordinator = town.as(Role.COORDINATOR);
        var line = add(coordinator, "name", "Elternverein");
        assertThat(coordinator.post(line + "/state", "state", "promised").location())
                .isEqualTo(outreach);
        assertThat(coordinator.get(outreach).body()).contains("Zugesagt. Das ist schön.");
        assertThat(coordinator.post(line + "/state", "state", "open").status()).isEqualTo(409);
        assertThat(coordinator.post(line + "/state", "state", "quatsch").status())
                .isEqualTo(404);
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Stand der Ansprache geändert");
    }

    @Test
    void whoever_promised_is_entered_in_the_directory_with_one_click() {
        var coordinator = town.as(Role.COORDINATOR);
        var line = add(coordinator, "name", "Elternverein", "group", "A13");
        assertThat(coordinator.post(line + "/entry").status()).isEqualTo(404);
        coordinator.post(line + "/state", "state", "promised");
        var entry = town.path() + "/organisations/elternverein";
        assertThat(coordinator.post(line + "/entry").location()).isEqualTo(entry);
        assertThat(coordinator.get(entry).body()).contains("Migrantenorganisationen");
        assertThat(coordinator.get(outreach).page().select("h3 a").attr("href")).isEqualTo(entry);
        assertThat(coordinator.post(line + "/entry").status()).isEqualTo(404);
    }

    @Test
    void what_has_passed_its_day_is_seen() {
        var coordinator = town.as(Role.COORDINATOR);
        var line = add(coordinator, "name", "Elternverein", "until", "2020-01-01");
        assertThat(coordinator.get(outreach).body()).contains("Bei 1 Eintrag ist die Frist verstrichen", "überfällig");
        coordinator.post(line + "/state", "state", "resting");
        assertThat(coordinator.get(outreach).body()).doesNotContain("überfällig");
        assertThat(coordinator.get(outreach + "?state=asked").body()).contains("In diesem Stand ist zurzeit niemand");
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        var coordinator = town.as(Role.COORDINATOR);
        var nobody = coordinator.post(outreach, "benefit", "Räume", "until", "bald");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("Schreiben Sie einen Namen", "Das ist kein Datum");
        assertThat(nobody.page().select("[name=benefit]").text()).isEqualTo("Räume");
        assertThat(nobody.page().select("[name=until]").val()).isEqualTo("bald");
        var warned = coordinator.post(outreach, "name", "Herr X", "note", "Er ist Muslim");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.page().select("[name=anyway]")).isNotEmpty();
        assertThat(coordinator.post(outreach, "group", "Z99").body()).contains("Diese Akteursgruppe gibt es nicht");
        assertThat(coordinator.post(outreach, "organisation", "nirgends").status())
                .isEqualTo(422);
        assertThat(coordinator.post(outreach, "name", "x".repeat(201)).body()).contains("höchstens 200 Zeichen");
    }

    @Test
    void whoever_was_slower_is_told_and_loses_no_word() {
        var coordinator = town.as(Role.COORDINATOR);
        var line = add(coordinator, "name", "Elternverein");
        var version = coordinator.get(line).page().select("[name=version]").val();
        coordinator.post(line, "name", "Elternverein", "version", version, "interest", "Schule");
        var slower = coordinator.post(line, "name", "Elternverein", "version", version, "interest", "Sport");
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.body()).contains("inzwischen geändert");
        assertThat(slower.page().select("[name=interest]").text()).isEqualTo("Sport");
        assertThat(coordinator.get(line).page().select("[name=interest]").text())
                .isEqualTo("Schule");
    }

    @Test
    void the_line_of_an_organisation_follows_the_directory_and_stays_when_the_entry_goes() {
        TownNetwork.in(town).circle("Turnverein", "Schule");
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(outreach + "/new?organisation=turnverein").body())
                .contains("Turnverein");
        add(coordinator, "organisation", "turnverein", "contribution", "Hallen");
        assertThat(coordinator.get(outreach).page().select("h3 a").text()).isEqualTo("Turnverein");
        coordinator.post(town.path() + "/organisations/turnverein/archival");
        coordinator.delete(town.path() + "/organisations/turnverein");
        assertThat(coordinator.get(outreach).page().select("h3").text()).isEqualTo("Turnverein");
    }

    @Test
    void the_list_is_taken_along_as_a_file_and_on_paper() {
        var coordinator = town.as(Role.COORDINATOR);
        add(coordinator, "name", "Elternverein", "contribution", "=1+1");
        var csv = coordinator.get(outreach + "/export?format=csv").body();
        assertThat(csv).contains("Elternverein", "Offen").doesNotContain(";=1+1");
        assertThat(coordinator.get(outreach + "/export").status()).isEqualTo(200);
        var pdf = town.as(Role.LEADERSHIP).get(outreach + "/print");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void the_leadership_reads_and_nobody_else_does() {
        var line = add(town.as(Role.COORDINATOR), "name", "Elternverein", "note", "schwierig");
        var leadership = town.as(Role.LEADERSHIP);
        assertThat(leadership.get(outreach).body()).contains("Elternverein").doesNotContain("schwierig", "/state");
        assertThat(leadership.get(line).status()).isEqualTo(403);
        assertThat(leadership.post(line + "/state", "state", "asked").status()).isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(outreach).status()).isEqualTo(403);
        var elsewhere = Town.aTown();
        var there = line.replace(town.path(), elsewhere.path());
        var stranger = elsewhere.as(Role.COORDINATOR);
        assertThat(stranger.get(there).status()).isEqualTo(404);
        assertThat(stranger.delete(there).status()).isEqualTo(404);
        assertThat(stranger.post(there + "/state", "state", "asked").status()).isEqualTo(404);
    }

    @Test
    void a_line_is_deleted_for_good() {
        var coordinator = town.as(Role.COORDINATOR);
        var line = add(coordinator, "name", "Elternverein");
        assertThat(coordinator.delete(line).location()).isEqualTo(outreach);
        assertThat(coordinator.get(line).status()).isEqualTo(404);
    }

    /** Adds a line and says where it can be edited. */
    private String add(Guest guest, String... fields) {
        assertThat(guest.post(outreach, fields).location()).isEqualTo(outreach);
        return guest.get(outreach).page().select("a[href*=/outreach/]").stream()
                .map(link -> link.attr("href"))
                .filter(path -> path.matches(".*/outreach/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
    }
}

package org.vorort.meetings.resolutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Person;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.shell.Printed;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ResolutionPagesTest {

    private static final String TEXT = "Das Begegnungscafé öffnet auch samstags.";

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final String register = town.path() + "/resolutions";
    private Guest coordinator;
    private Person kaya;
    private String meeting;
    private String resolution;

    @BeforeEach
    void something_was_resolved() {
        coordinator = town.as(Role.COORDINATOR);
        kaya = group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        meeting = group.resolved(coordinator, TEXT);
        resolution = coordinator
                .get(register)
                .page()
                .select("tbody a[href*=/resolutions/]")
                .attr("href");
    }

    @Test
    void what_was_carried_is_open_and_gets_its_number_with_the_minutes() {
        assertThat(table("open")).contains(TEXT, "Lenkungsgruppe", "noch niemand", "offen");
        assertThat(text(resolution)).contains(TEXT, "2 Ja, 0 Nein, 0 Enthaltung (offen)");
        coordinator.post(meeting + "/minutes/circulation");
        assertThat(table("open")).contains(House.today().plusDays(30).getYear() + "/1");
    }

    @Test
    void a_motion_that_was_rejected_is_no_resolution() {
        var other = group.invited(coordinator);
        for (var form : coordinator.get(other + "/proceedings").page().select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        var vote = coordinator
                .get(other + "/proceedings")
                .page()
                .select("form[action$=/vote]")
                .first()
                .attr("action");
        coordinator.post(vote, "resolution", "Abgelehntes", "ballot", "open", "no", "2", "version", "0");
        coordinator.post(other + "/proceedings/end");
        assertThat(table("all")).doesNotContain("Abgelehntes");
    }

    @Test
    void a_meeting_that_still_goes_on_has_no_resolutions_yet() {
        var other = group.invited(coordinator);
        for (var form : coordinator.get(other + "/proceedings").page().select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        var vote = coordinator
                .get(other + "/proceedings")
                .page()
                .select("form[action$=/vote]")
                .first()
                .attr("action");
        coordinator.post(vote, "resolution", "Noch nicht", "ballot", "open", "yes", "2", "version", "0");
        assertThat(table("all")).doesNotContain("Noch nicht");
    }

    @Test
    void whoever_carries_it_out_gets_it_as_a_task() {
        follow("who", "Kaya", "due", "2999-05-01", "give", "true", "state", "open");
        assertThat(table("open")).contains("Ayşe Kaya", "01.05.2999");
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"), 2)).contains("Beschluss", TEXT);
        assertThat(text(resolution)).contains("umsetzen: " + TEXT);
        assertThat(coordinator.get(town.path() + "/tasks").body()).contains("Lenkungsgruppe, Beschluss vom");
        assertThat(coordinator
                        .get(town.path() + "/handover/" + kaya.slug())
                        .page()
                        .text())
                .contains("Beschlüsse, die umzusetzen sind", "bis 01.05.2999");
    }

    @Test
    void what_is_late_waits_on_the_start_page() {
        follow("due", "2020-01-01", "state", "open");
        assertThat(coordinator.get(town.path()).page().text()).contains("Ein Beschluss ist überfällig");
        assertThat(table("overdue")).contains("überfällig", "01.01.2020");
    }

    @Test
    void done_needs_a_proof_and_given_up_needs_a_reason() {
        var without = follow("state", "done", "committee", "");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.body()).contains("woran man sieht, dass der Beschluss umgesetzt ist");
        assertThat(follow("state", "dropped").body()).contains("warum der Beschluss nicht weiterverfolgt wird");
        assertThat(follow("state", "done", "words", "Offen", "endedOn", "2999-01-01")
                        .body())
                .contains("Dieser Tag liegt noch vor uns");
        assertThat(follow("state", "done", "words", "Offen", "link", "javascript:alert(1)")
                        .body())
                .contains("Das ist keine Internetadresse");
        assertThat(follow("state", "sideways").status()).isEqualTo(422);
        assertThat(follow("state", "done", "words", "Erster Samstag war am 5. Juli", "link", "www.cafe.example")
                        .status())
                .isEqualTo(302);
        assertThat(table("done")).contains("umgesetzt");
        assertThat(text(resolution)).contains("Erster Samstag war am 5. Juli");
        assertThat(coordinator.get(resolution).page().select("a[href=https://www.cafe.example]"))
                .hasSize(1);
    }

    @Test
    void what_is_finished_is_opened_again_before_it_ends_otherwise() {
        follow("state", "done", "words", "Erledigt");
        assertThat(follow("state", "dropped", "words", "Doch nicht", "version", "1")
                        .body())
                .contains("Öffnen Sie den Beschluss zuerst wieder");
        follow("state", "open", "version", "1");
        assertThat(table("open")).contains(TEXT);
    }

    @Test
    void two_who_write_at_once_are_told() {
        follow("basis", "Integrationskonzept, Ziel 3", "state", "open");
        var slower = follow("basis", "Antrag der Caritas", "state", "open");
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.page().select("[name=basis]").text()).isEqualTo("Antrag der Caritas");
        assertThat(text(resolution)).contains("Integrationskonzept, Ziel 3");
    }

    @Test
    void a_measure_comes_of_it_and_the_way_leads_both_ways() {
        var start = coordinator
                .get(resolution)
                .page()
                .select("a[href*=/plan/measures/new]")
                .attr("href");
        var form = coordinator.get(start).page();
        assertThat(form.select("[name=description]").text()).isEqualTo(TEXT);
        var measure = coordinator
                .post(
                        town.path() + "/plan/measures",
                        "title",
                        form.select("[name=title]").val(),
                        "source",
                        form.select("[name=source]").val(),
                        "body",
                        form.select("[name=body] option[selected]").val())
                .location();
        assertThat(coordinator.get(measure).page().select("a[href=" + resolution + "]"))
                .hasSize(1);
        assertThat(coordinator.get(resolution).page().select("a[href=" + measure + "]"))
                .hasSize(1);
    }

    @Test
    void a_recommendation_is_followed_through_the_council() {
        assertThat(follow("state", "open", "council", "none", "reference", "V/2026/113")
                        .body())
                .contains("Wählen Sie, wie es im Rat steht, oder leeren Sie die Felder dazu");
        follow(
                "state",
                "open",
                "council",
                "changed",
                "committee",
                "Sozialausschuss",
                "reference",
                "V/2026/113",
                "councilOn",
                "2026-03-12",
                "councilWords",
                "Nur bis Dezember");
        assertThat(table("council")).contains("Rat: mit Änderungen beschlossen");
        assertThat(text(resolution)).contains("Sozialausschuss, V/2026/113, 12.03.2026", "Nur bis Dezember");
        assertThat(table("all")).contains(TEXT);
    }

    @Test
    void the_register_is_searched_printed_and_taken_along() {
        follow("state", "open", "basis", "=1+1");
        assertThat(coordinator.get(register + "?q=samstags%20CAF%C3%89").page().select("tbody tr"))
                .hasSize(1);
        assertThat(coordinator.get(register + "?q=sonntags").page().select("tbody tr"))
                .isEmpty();
        assertThat(coordinator
                        .get(register + "?body=unknown&tab=nonsense&page=99")
                        .status())
                .isEqualTo(200);
        var printed =
                Printed.of("resolutions", coordinator.get(register + "/print").bytes());
        assertThat(printed.text()).contains(TEXT, "2 Ja, 0 Nein", "noch niemand");
        assertThat(printed.violations()).isEmpty();
        var csv = new String(coordinator.get(register + "/export?format=csv").bytes(), StandardCharsets.UTF_8);
        assertThat(csv).contains(TEXT, ";'=1+1;", "keine Empfehlung an den Rat");
    }

    @Test
    void open_resolutions_come_onto_the_next_agenda_by_themselves() {
        var next = group.invited(coordinator);
        assertThat(coordinator.get(next).page().text()).contains("Umsetzung der Beschlüsse");
        assertThat(coordinator.get(next + "/proceedings").page().select("section a[href='" + resolution + "']"))
                .hasSize(1);
        follow("state", "none");
        var later = group.planned(coordinator, 90);
        assertThat(coordinator.get(later).page().text()).doesNotContain("Umsetzung der Beschlüsse");
    }

    @Test
    void everybody_sees_what_was_released_and_nobodys_name() {
        var everybody = House.open().guest();
        var page = town.path() + "/minutes/resolutions";
        follow("who", "Kaya", "state", "done", "words", "Frau Kaya war dort");
        assertThat(everybody.get(page).page().text()).contains("Noch ist kein Beschluss veröffentlicht");
        coordinator.post(meeting + "/minutes/circulation");
        coordinator.post(meeting + "/minutes/approval");
        coordinator.post(meeting + "/minutes/release");
        assertThat(everybody.get(page).page().text())
                .contains(TEXT, "umgesetzt", "Lenkungsgruppe")
                .doesNotContain("Kaya");
        assertThat(text(resolution)).contains("ja, mit dem Protokoll veröffentlicht");
        coordinator.delete(meeting + "/minutes/release");
        assertThat(everybody.get(page).page().text()).doesNotContain(TEXT);
    }

    @Test
    void a_resolution_without_the_public_is_never_shown_to_everybody() {
        var other = group.planned(coordinator, 40);
        var item = coordinator
                .get(other + "/agenda")
                .page()
                .select("table a[href*=/agenda/]")
                .first()
                .attr("href")
                .split("#")[0];
        coordinator.post(item, "title", "Personal", "kind", "resolution", "closed", "true", "version", "1");
        assertThat(coordinator.get(other).page().text()).contains("nicht öffentlich");
        coordinator.post(other + "/invitation");
        for (var form : coordinator.get(other + "/proceedings").page().select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        var vote =
                coordinator.get(other + "/proceedings").page().select("section:contains(Personal) form[action$=/vote]");
        coordinator.post(vote.attr("action"), "resolution", "Geheimes", "ballot", "secret", "yes", "2", "version", "0");
        coordinator.post(other + "/proceedings/end");
        coordinator.post(other + "/minutes/circulation");
        coordinator.post(other + "/minutes/approval");
        coordinator.post(other + "/minutes/release");
        assertThat(table("all")).contains("Geheimes");
        assertThat(House.open()
                        .guest()
                        .get(town.path() + "/minutes/resolutions")
                        .body())
                .doesNotContain("Geheimes", "Personal");
    }

    @Test
    void another_town_knows_nothing_of_it() {
        var other = Town.aTown();
        var id = resolution.replaceAll(".*/", "");
        assertThat(other.as(Role.COORDINATOR)
                        .get(other.path() + "/resolutions/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(town.as(Role.LEADERSHIP).get(resolution).page().select("form[action='" + resolution + "']"))
                .isEmpty();
        assertThat(town.as(Role.MEMBER).get(resolution).status()).isEqualTo(403);
    }

    @Test
    void whoever_is_erased_carries_out_nothing_any_more() {
        follow("who", "Kaya", "state", "open");
        var entry = town.path() + "/people/" + kaya.slug();
        assertThat(text(entry + "/own-data")).contains("Beschlüsse, für die jemand zuständig ist");
        coordinator.delete(entry);
        // The page after it says once who is gone.
        coordinator.get(town.path() + "/people");
        assertThat(table("open")).contains(TEXT, "noch niemand").doesNotContain("Kaya");
    }

    private Guest.Answer follow(String... fields) {
        var form = new ArrayList<>(List.of(fields));
        if (!form.contains("version")) {
            form.addAll(List.of("version", "0"));
        }
        if (!form.contains("council")) {
            form.addAll(List.of("council", "none"));
        }
        return coordinator.post(resolution, form.toArray(String[]::new));
    }

    private String table(String tab) {
        return coordinator.get(register + "?tab=" + tab).page().select("main").text();
    }

    private String text(String page) {
        return coordinator.get(page).page().select("main").text();
    }
}

package org.vorort.meetings.searched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Searching;
import org.vorort.testing.Town;

class SearchMeetingsTest {

    private final Town town = Town.aTown();
    private final Searching searching = new Searching(town);
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest nobody = House.open().guest();
    private Guest coordinator;
    private Guest mayor;
    private String meeting;

    @BeforeEach
    void a_meeting_was_held() {
        coordinator = town.as(Role.COORDINATOR);
        mayor = town.as(Role.LEADERSHIP);
        group.member("Ayşe", "Kaya");
        meeting = group.invited(coordinator);
        coordinator.post(meeting + "/agenda", "title", "Fahrradwerkstatt", "kind", "resolution", "open", "true");
        coordinator.post(meeting + "/agenda", "title", "Personalsache Xaver", "kind", "resolution");
        decide("Fahrradwerkstatt", "Die Werkstatt zieht in die Scheune.");
        decide("Personalsache Xaver", "Xaver bekommt eine Zulage.");
        coordinator.post(meeting + "/proceedings/end");
    }

    @Test
    void agenda_resolution_and_minutes_are_found_by_the_office_and_the_leadership() {
        for (var reader : List.of(coordinator, mayor)) {
            assertThat(searching.kinds(reader, "Werkstatt"))
                    .containsExactlyInAnyOrder("Sitzung", "Protokoll", "Beschluss");
            assertThat(searching.kinds(reader, "Zulage")).containsExactlyInAnyOrder("Protokoll", "Beschluss");
            assertThat(searching.titles(reader, "Lenkungsgruppe")).isNotEmpty();
        }
    }

    @Test
    void a_member_and_a_stranger_find_nothing_before_the_release() {
        for (var reader : List.of(town.as(Role.MEMBER), town.as(Role.CONTACT), Town.operator(), nobody)) {
            assertThat(searching.tells(reader, "Werkstatt")).isEmpty();
            assertThat(searching.tells(reader, "Zulage")).isEmpty();
        }
    }

    @Test
    void what_is_released_is_found_by_everybody_until_it_is_taken_back() {
        release();
        assertThat(searching.kinds(nobody, "Werkstatt")).containsExactlyInAnyOrder("Protokoll", "Beschluss");
        assertThat(searching.paths(nobody, "Werkstatt")).allMatch(path -> path.startsWith("/minutes/"));
        for (var path : searching.paths(nobody, "Werkstatt")) {
            assertThat(nobody.get(town.path() + path.split("#")[0]).body()).contains("Scheune");
        }
        assertThat(searching.tells(nobody, "Xaver")).isEmpty();
        assertThat(searching.tells(nobody, "Zulage")).isEmpty();
        assertThat(searching.tells(nobody, "Kaya")).isEmpty();
        assertThat(searching.kinds(coordinator, "Werkstatt"))
                .as("everybody sees a thing once")
                .containsExactlyInAnyOrder("Sitzung", "Protokoll", "Beschluss");
        coordinator.delete(meeting + "/minutes/release");
        assertThat(searching.tells(nobody, "Werkstatt")).isEmpty();
    }

    @Test
    void tasks_are_found_by_who_has_taken_them_on_until_that_person_is_erased() {
        coordinator.post(town.path() + "/tasks", "title", "Schrauben kaufen", "who", "Ayşe Kaya");
        assertThat(searching.kinds(coordinator, "Kaya")).contains("Aufgabe", "Person");
        assertThat(searching.paths(coordinator, "Schrauben").getFirst()).startsWith("/tasks/");
        assertThat(searching.paths(mayor, "Schrauben")).containsExactly("/tasks?tab=open");
        assertThat(searching.tells(town.as(Role.MEMBER), "Schrauben")).isEmpty();
        coordinator.delete(town.path() + "/people/ayse-kaya");
        assertThat(searching.kinds(coordinator, "Kaya"))
                .as("the seat is named after her by whoever made it")
                .containsExactly("Gremium");
        assertThat(searching.titles(coordinator, "Schrauben")).containsExactly("Schrauben kaufen");
    }

    @Test
    void a_written_vote_is_found_while_it_is_asked() {
        coordinator.post(
                town.path() + "/written",
                "kind",
                "urgent",
                "body",
                group.body().body().slug(),
                "title",
                "Heizlüfter",
                "resolution",
                "Ein Heizlüfter wird gemietet.",
                "reasons",
                "Es ist kalt.",
                "decidedBy",
                "Ayşe Kaya",
                "decidedOn",
                House.today().toString());
        assertThat(searching.titles(coordinator, "Heizlüfter")).hasSize(1);
        assertThat(searching.tells(nobody, "Heizlüfter")).isEmpty();
    }

    private void decide(String title, String resolution) {
        var page = coordinator.get(meeting + "/proceedings").page();
        for (var form : page.select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        var section = page.select("section:has(form[action$=/vote])").stream()
                .filter(one -> one.select("h2, h3").text().contains(title))
                .reduce((_, last) -> last)
                .orElseThrow();
        coordinator.post(
                section.select("form[action$=/vote]").attr("action"),
                "resolution",
                resolution,
                "ballot",
                "open",
                "yes",
                "1",
                "version",
                "0");
    }

    private void release() {
        coordinator.post(meeting + "/minutes/circulation");
        coordinator.post(meeting + "/minutes/approval", "way", "meeting");
        coordinator.post(meeting + "/minutes/release");
    }
}

package org.vorort.meetings.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ProceedingsPagesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private Guest coordinator;
    private String meeting;
    private String page;

    @BeforeEach
    void a_meeting_of_four_goes_on() {
        coordinator = town.as(Role.COORDINATOR);
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        group.member("Rosa", "Alt");
        var absent = group.citizens().byMail("Tom Fern", group.mail("fern"));
        group.withDeputy(absent, group.citizens().named("Vera Tretung"));
        meeting = group.invited(coordinator);
        page = meeting + "/proceedings";
    }

    @Test
    void presence_is_noted_by_tapping_and_counts_for_the_quorum() {
        assertThat(text("#attendance")).contains("nicht beschlussfähig", "Stimmen im Raum: 0, nötig: 3 (von 4)");
        comes("Kaya");
        comes("Weber");
        assertThat(text("#attendance")).contains("nicht beschlussfähig", "Stimmen im Raum: 2");
        comes("Alt");
        assertThat(text("#attendance")).contains("Stimmen im Raum: 3").doesNotContain("nicht beschlussfähig");
        assertThat(coordinator.get(page).page().select("button[aria-pressed=true]"))
                .hasSize(3);
    }

    @Test
    void a_deputy_who_comes_unasked_takes_the_seat() {
        var form = coordinator.get(page).page().select("form[action$=/deputy]");
        assertThat(form.text()).contains("Vertretung ist da: Vera Tretung");
        coordinator.post(
                form.attr("action"), "person", form.select("[name=person]").val());
        assertThat(text("#attendance")).contains("Stimmen im Raum: 1", "Vera Tretung");
        tap("Fern", "present");
        assertThat(text("#attendance")).as("a seat has one vote").contains("Stimmen im Raum: 1");
    }

    @Test
    void somebody_who_comes_unannounced_is_added_without_a_word_to_anybody() {
        group.citizens().named("Gerd Gast");
        assertThat(coordinator.post(page + "/attendance", "who", "Nobody").status())
                .isEqualTo(422);
        coordinator.post(page + "/attendance", "who", "Gerd Gast");
        assertThat(text("#attendance")).contains("Gerd Gast", "Gast");
        assertThat(coordinator.get(town.path() + "/outbox").body()).doesNotContain("Gerd Gast");
    }

    @Test
    void two_people_type_and_nothing_is_overwritten_in_silence() {
        var item = firstItem();
        assertThat(coordinator
                        .post(item, "result", "Erster Text", "version", "0")
                        .location())
                .startsWith(page);
        var slower = coordinator.post(item, "result", "Zweiter Text", "version", "0");
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.page().select("textarea[name=result]").first().text()).isEqualTo("Zweiter Text");
        assertThat(slower.page().select("blockquote").text()).isEqualTo("Erster Text");
        var script = coordinator.saying("X-Typing", "1").post(item, "result", "Zweiter Text", "version", "0");
        assertThat(script.status()).isEqualTo(409);
        assertThat(script.body()).contains("\"theirs\":\"Erster Text\"");
        var seen = script.body().replaceAll(".*\"version\":\"([^\"]+)\".*", "$1");
        var both = coordinator.post(item, "result", "Erster Text\nZweiter Text", "version", seen);
        assertThat(both.status()).isEqualTo(200);
        assertThat(both.body()).doesNotContain(seen);
    }

    @Test
    void the_same_text_twice_is_no_quarrel() {
        var item = firstItem();
        coordinator.saying("X-Typing", "1");
        coordinator.post(item, "result", "Ein Text", "version", "0");
        assertThat(coordinator.post(item, "result", "Ein Text", "version", "0").status())
                .isEqualTo(200);
    }

    @Test
    void a_vote_needs_a_quorum_or_a_reason_that_the_minutes_will_tell() {
        var item = firstItem();
        comes("Kaya");
        comes("Weber");
        var refused = vote(item, "2", "0", "0");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Es sind zu wenige da, um zu beschließen");
        assertThat(refused.page().select("[name=resolution]").first().text()).isEqualTo("Wir kaufen Stühle.");
        assertThat(coordinator.post(page + "/quorum").status()).isEqualTo(409);
        coordinator.post(page + "/quorum", "reason", "Frist läuft ab");
        assertThat(vote(item, "2", "0", "0").location()).startsWith(page);
        assertThat(text("#attendance")).contains("Frist läuft ab");
        assertThat(text("main")).contains("Angenommen", "2 Ja, 0 Nein, 0 Enthaltung");
    }

    @Test
    void a_result_typed_meanwhile_is_not_in_the_way_of_a_vote() {
        var item = firstItem();
        comes("Kaya");
        comes("Weber");
        comes("Alt");
        coordinator.post(item, "result", "Wir reden noch.", "version", "0");
        assertThat(vote(item, "3", "0", "0").location()).startsWith(page);
        assertThat(vote(item, "2", "1", "0").body()).contains("inzwischen auch geschrieben");
    }

    @Test
    void whoever_is_concerned_does_not_vote_and_stands_in_the_minutes() {
        var item = firstItem();
        comes("Kaya");
        comes("Weber");
        comes("Alt");
        var kaya = coordinator
                .get(page)
                .page()
                .select("label:contains(Ayşe Kaya)")
                .first()
                .attr("for");
        var id = coordinator.get(page).page().getElementById(kaya).val();
        var many = coordinator.post(
                item + "/vote", "resolution", "Zuschuss", "ballot", "open", "yes", "3", "recused", id, "version", "0");
        assertThat(many.body()).contains("Stimmen, die zählen: höchstens 2");
        coordinator.post(
                item + "/vote",
                "resolution",
                "Zuschuss",
                "ballot",
                "secret",
                "yes",
                "1",
                "no",
                "1",
                "recused",
                id,
                "version",
                "0");
        assertThat(text("main")).contains("Abgelehnt", "1 Ja, 1 Nein", "geheim", "weil selbst betroffen: Ayşe Kaya");
        var version = coordinator
                .get(page)
                .page()
                .select("form[action$=/vote] [name=version]")
                .first()
                .val();
        coordinator.delete(item + "/vote", "version", version);
        assertThat(text("main")).doesNotContain("Abgelehnt");
    }

    @Test
    void wrong_counts_keep_what_was_typed() {
        var item = firstItem();
        var wrong = coordinator.post(item + "/vote", "yes", "viele", "ballot", "laut");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("was beschlossen wird", "Schreiben Sie eine Zahl", "wie abgestimmt wurde");
        assertThat(wrong.page().select("[name=yes]").first().val()).isEqualTo("viele");
    }

    @Test
    void what_was_put_off_comes_onto_the_nearest_agenda_and_onto_no_other() {
        var late = group.planned(coordinator, 200);
        var near = group.planned(coordinator, 90);
        var item = firstItem();
        coordinator.post(item, "result", "Zu wenig Zeit", "version", "0");
        coordinator.post(item + "/postponement");
        coordinator.post(page + "/end");
        assertThat(coordinator.get(near + "/agenda").page().select("tbody a:contains(Begrüßung)"))
                .hasSize(2);
        assertThat(coordinator.get(late + "/agenda").page().select("tbody a:contains(Begrüßung)"))
                .hasSize(1);
    }

    @Test
    void minutes_that_were_approved_meanwhile_need_no_item_any_more() {
        coordinator.post(page + "/end");
        var later = group.planned(coordinator, 90);
        var minutes = "tbody a:contains(Protokoll der letzten Sitzung)";
        assertThat(coordinator.get(later + "/agenda").page().select(minutes)).hasSize(1);
        coordinator.post(meeting + "/minutes/circulation");
        coordinator.post(meeting + "/minutes/approval");
        var between = group.planned(coordinator, 60);
        coordinator.post(between + "/invitation");
        coordinator.post(between + "/proceedings/end");
        assertThat(coordinator.get(later + "/agenda").page().select(minutes))
                .as("those of the meeting in between alone")
                .hasSize(1);
    }

    @Test
    void tasks_are_told_when_the_meeting_ends_and_what_was_put_off_comes_back() {
        var item = firstItem();
        var owner = coordinator
                .get(page)
                .page()
                .select("[name=owner] option:contains(Jonas Weber)")
                .first()
                .val();
        var due = House.today().plusDays(60).toString();
        assertThat(coordinator.post(item + "/tasks").body()).contains("Schreiben Sie, was zu tun ist");
        coordinator.post(item + "/tasks", "title", "Stühle bestellen", "owner", owner, "due", due);
        coordinator.post(item + "/tasks", "title", "Kissen", "owner", owner);
        assertThat(text("main")).contains("Stühle bestellen: Jonas Weber");
        var kissen = coordinator
                .get(page)
                .page()
                .select("form[action*=/tasks/]")
                .last()
                .attr("action");
        coordinator.delete(kissen);
        assertThat(House.open().mailbox().to(group.mail("weber")))
                .as("not told yet")
                .hasSizeLessThanOrEqualTo(1);
        coordinator.post(item + "/postponement");
        comes("Kaya");
        assertThat(coordinator.post(page + "/end").location()).isEqualTo(meeting);
        assertThat(House.open().mailbox().wordsTo(group.mail("weber"), 2))
                .contains("Stühle bestellen", "Lenkungsgruppe")
                .doesNotContain("Kissen");
        assertThat(coordinator.get(meeting).page().select("#next").text()).contains("Protokoll schreiben");
        var next = group.planned(coordinator, 90);
        assertThat(coordinator.get(next + "/agenda").page().select("tbody").text())
                .contains(
                        "Begrüßung und Feststellung",
                        "Was ist aus unseren Aufgaben geworden?",
                        "Protokoll der letzten Sitzung");
        assertThat(coordinator.get(next + "/agenda").page().select("tbody a:contains(Begrüßung)"))
                .hasSize(2);
    }

    @Test
    void whoever_has_enough_is_not_given_more_without_a_question() {
        var item = firstItem();
        var owner = coordinator
                .get(page)
                .page()
                .select("[name=owner] option:contains(Jonas Weber)")
                .first()
                .val();
        for (var number = 0; number < 3; number++) {
            coordinator.post(item + "/tasks", "title", "Aufgabe " + number, "owner", owner);
        }
        var fourth = coordinator.post(item + "/tasks", "title", "Noch eine", "owner", owner);
        assertThat(fourth.body()).contains("hat schon 3 offene Aufgaben");
        assertThat(coordinator
                        .post(item + "/tasks", "title", "Noch eine", "owner", owner, "anyway", "true")
                        .location())
                .startsWith(page);
    }

    @Test
    void one_cannot_hold_a_meeting_nobody_was_invited_to() {
        var planned = group.planned(coordinator, 60);
        assertThat(coordinator.get(planned + "/proceedings").status()).isEqualTo(409);
        assertThat(town.as(Role.LEADERSHIP).get(page).status()).isEqualTo(403);
    }

    private Guest.Answer vote(String item, String yes, String no, String abstain) {
        return coordinator.post(
                item + "/vote",
                "resolution",
                "Wir kaufen Stühle.",
                "ballot",
                "open",
                "yes",
                yes,
                "no",
                no,
                "abstain",
                abstain,
                "version",
                "0");
    }

    private void comes(String name) {
        tap(name, "present");
    }

    private void tap(String name, String presence) {
        var line = coordinator
                .get(page)
                .page()
                .select(".vo-attendance__list li:contains(" + name + ") form")
                .first();
        coordinator.post(line.attr("action"), "presence", presence);
    }

    private String firstItem() {
        return coordinator.get(page).page().select("form[data-typing]").first().attr("action");
    }

    private String text(String part) {
        return coordinator.get(page).page().select(part).text();
    }
}

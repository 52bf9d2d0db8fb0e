package org.vorort.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class PlanningPagesTest {

    private final Town town = Town.aTown();
    private final String meetings = town.path() + "/meetings";
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void without_a_body_one_is_told_to_found_one() {
        assertThat(coordinator.get(meetings).body()).contains("Zuerst braucht es ein Gremium");
        assertThat(coordinator.get(meetings + "/new").body()).contains("Zuerst braucht es ein Gremium");
    }

    @Test
    void the_next_meeting_is_suggested_so_that_notice_can_be_given() {
        SteeringGroup.in(town);
        var form = coordinator.get(meetings + "/new").page();
        var day = LocalDate.parse(form.select("#day").val());
        assertThat(day).isAfter(House.today().plusDays(21));
        assertThat(form.select("#from").val()).isEqualTo("17:00");
        assertThat(form.select("#title").val()).isEqualTo("Sitzung Lenkungsgruppe");
    }

    @Test
    void the_one_after_it_follows_the_rhythm_and_takes_place_and_hour_over() {
        var group = SteeringGroup.in(town);
        group.planned(coordinator, 30);
        var form = coordinator.get(meetings + "/new?body=lenkungsgruppe").page();
        var first = House.today().plusDays(30);
        assertThat(form.select("#day").val()).isEqualTo(NextDay.after(first, 3).toString());
        assertThat(form.select("#place").val()).isEqualTo("Rathaus, Marktplatz 1");
        assertThat(form.select("#access option[selected]").val()).isEqualTo("yes");
    }

    @Test
    void a_meeting_begins_with_an_agenda_and_an_address_that_says_its_day() {
        var group = SteeringGroup.in(town);
        var meeting = group.planned(coordinator, 30);
        assertThat(meeting).isEqualTo(meetings + "/" + House.today().plusDays(30) + "-lenkungsgruppe");
        var page = coordinator.get(meeting);
        assertThat(page.body()).contains("Begrüßung und Feststellung der Beschlussfähigkeit", "Verschiedenes");
        assertThat(page.page().select("#next").text()).isEqualTo("Als Nächstes: einladen");
        assertThat(coordinator.get(meetings).body()).contains("Kommende Sitzungen", "Rathaus, Marktplatz 1");
        assertThat(group.planned(coordinator, 30)).isEqualTo(meeting + "-2");
    }

    @Test
    void a_meeting_whose_day_is_open_is_a_draft_until_the_day_is_set() {
        SteeringGroup.in(town);
        var draft = coordinator
                .post(meetings, "body", "lenkungsgruppe", "title", "Klausur")
                .location();
        assertThat(draft).isEqualTo(meetings + "/draft-lenkungsgruppe");
        assertThat(coordinator.get(draft).page().select("#next").text()).contains("Tag festlegen");
        assertThat(coordinator.get(draft + "/invitation").status()).isEqualTo(409);
        var version =
                coordinator.get(draft + "/edit").page().select("[name=version]").val();
        var day = House.today().plusDays(40).toString();
        var dated = coordinator.post(
                draft, "title", "Klausur", "day", day, "from", "9", "until", "12.30", "version", version);
        assertThat(dated.location()).isEqualTo(meetings + "/" + day + "-lenkungsgruppe");
        assertThat(coordinator.get(dated.location()).body()).contains("09:00 Uhr", "12:30 Uhr");
        assertThat(coordinator.get(draft).status()).isEqualTo(404);
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        SteeringGroup.in(town);
        var wrong = coordinator.post(
                meetings, "body", "lenkungsgruppe", "day", "2027-03-28", "from", "2:30", "until", "abends");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Geben Sie der Sitzung einen Namen", "Das ist keine Uhrzeit");
        assertThat(wrong.page().select("#until").val()).isEqualTo("abends");
        var skipped = coordinator.post(
                meetings,
                "body",
                "lenkungsgruppe",
                "title",
                "Nacht",
                "day",
                "2027-03-28",
                "from",
                "2:30",
                "until",
                "4");
        assertThat(skipped.body()).contains("Diese Uhrzeit gibt es an dem Tag nicht, weil die Uhr umgestellt wird");
        var backwards = coordinator.post(
                meetings,
                "body",
                "lenkungsgruppe",
                "title",
                "Rückwärts",
                "day",
                "2027-03-03",
                "from",
                "19:00",
                "until",
                "17:00",
                "replyBy",
                "2027-04-01");
        assertThat(backwards.body()).contains("Das Ende muss nach dem Anfang liegen", "vor der Sitzung enden");
        assertThat(coordinator
                        .post(meetings, "body", "lenkungsgruppe", "title", "X", "from", "17:00", "onlineLink", "zoom")
                        .body())
                .contains("gehört auch ein Tag dazu", "mit https:// beginnen");
    }

    @Test
    void whoever_was_invited_hears_of_a_new_day_and_answers_anew() {
        var group = SteeringGroup.in(town);
        group.member("Ayşe", "Kaya");
        var meeting = group.invited(coordinator);
        var mail = group.mail("kaya");
        House.open().guest().post(group.link(mail), "answer", "yes");
        var version = coordinator
                .get(meeting + "/edit")
                .page()
                .select("[name=version]")
                .val();
        var day = House.today().plusDays(33).toString();
        var moved = coordinator.post(
                meeting,
                "title",
                "Sitzung der Lenkungsgruppe",
                "day",
                day,
                "from",
                "17:00",
                "until",
                "19:00",
                "place",
                "Rathaus, Marktplatz 1",
                "version",
                version);
        assertThat(moved.location()).as("links that were sent stay right").isEqualTo(meeting);
        assertThat(House.open().mailbox().wordsTo(mail, 2)).contains("hat sich etwas geändert");
        assertThat(coordinator.get(meeting + "/invitees").body()).contains("Zusagen: 0", "ohne Antwort: 1");
        assertThat(coordinator
                        .post(meeting, "title", "Ohne Tag", "version", "9")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void calling_off_needs_a_reason_that_everybody_reads() {
        var group = SteeringGroup.in(town);
        group.member("Ayşe", "Kaya");
        var meeting = group.invited(coordinator);
        var link = group.link(group.mail("kaya"));
        assertThat(coordinator.delete(meeting).status()).isEqualTo(409);
        assertThat(coordinator.delete(meeting, "reason", "Glatteis").location()).isEqualTo(meeting);
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"), 2)).contains("fällt leider aus", "Glatteis");
        assertThat(coordinator.get(meeting).body()).contains("Diese Sitzung ist abgesagt", "Glatteis");
        assertThat(coordinator.get(meeting + "/edit").status()).isEqualTo(409);
        var late = House.open().guest();
        late.post(link, "answer", "yes");
        assertThat(late.get(link).body()).contains("Diese Sitzung ist abgesagt");
    }

    @Test
    void a_meeting_nobody_was_invited_to_is_deleted_without_a_word() {
        var group = SteeringGroup.in(town);
        var meeting = group.planned(coordinator, 30);
        assertThat(coordinator.delete(meeting).location()).isEqualTo(meetings);
        assertThat(coordinator.get(meeting).status()).isEqualTo(404);
    }

    @Test
    void the_leadership_reads_and_changes_nothing() {
        var group = SteeringGroup.in(town);
        var meeting = group.planned(coordinator, 30);
        var leadership = town.as(Role.LEADERSHIP);
        assertThat(leadership.get(meeting).body()).contains("Tagesordnung").doesNotContain(meeting + "/edit");
        assertThat(leadership.get(meeting + "/edit").status()).isEqualTo(403);
        assertThat(leadership.delete(meeting).status()).isEqualTo(403);
        assertThat(town.as(Role.CONTACT).get(meeting).status()).isEqualTo(403);
        var elsewhere = Town.aTown();
        assertThat(elsewhere
                        .as(Role.COORDINATOR)
                        .get(meeting.replace(town.path(), elsewhere.path()))
                        .status())
                .isEqualTo(404);
    }
}

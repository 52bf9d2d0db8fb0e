package org.vorort.meetings.datepoll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class PollLinkPagesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest guest = House.open().guest();
    private Guest coordinator;
    private APoll poll;

    @BeforeEach
    void asked() {
        coordinator = town.as(Role.COORDINATOR);
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        poll = APoll.of(group, coordinator);
    }

    @Test
    void a_link_says_whom_it_is_for_and_takes_an_answer_that_can_be_changed() {
        var link = poll.link(group.mail("kaya"));
        var page = guest.get(link);
        assertThat(page.heading()).isEqualTo("Klausur");
        assertThat(page.body()).contains("Diese Umfrage ist für Ayşe Kaya", "Es geht um den Sprachkurs.");
        assertThat(APoll.answer(guest, link, "Nur mit Kind", "yes", "no").location())
                .isEqualTo(link + "?said=answered");
        var again = guest.get(link + "?said=answered");
        assertThat(again.body()).contains("Danke, Ihre Antwort ist notiert");
        assertThat(again.page().select("input[checked]").eachAttr("value")).containsExactly("yes", "no");
        assertThat(again.body()).as("the link may have been forwarded").doesNotContain("Nur mit Kind");
        APoll.answer(guest, link, "", "no", "if_need_be");
        assertThat(guest.get(link).page().select("input[checked]").eachAttr("value"))
                .containsExactly("no", "if_need_be");
        assertThat(coordinator.get(poll.path()).body()).contains("„Nur mit Kind“");
    }

    @Test
    void the_others_are_numbers_and_never_names() {
        APoll.answer(guest, poll.link(group.mail("weber")), "Geheim", "yes", "no");
        var page = guest.get(poll.link(group.mail("kaya")));
        assertThat(page.body())
                .contains("Bisher: 1 ja, 0 zur Not, 0 nein", "Bisher: 0 ja, 0 zur Not, 1 nein")
                .doesNotContain("Weber", "Geheim");
    }

    @Test
    void an_answer_that_is_not_whole_keeps_what_was_said() {
        var link = poll.link(group.mail("kaya"));
        var wrong = APoll.answer(guest, link, "Vielleicht", "yes");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Wählen Sie „Ja“, „Zur Not“ oder „Nein“.");
        assertThat(wrong.page().select("input[checked]").eachAttr("value")).containsExactly("yes");
        assertThat(wrong.page().select("#remark").text()).isEqualTo("Vielleicht");
        assertThat(APoll.answer(guest, link, "", "yes", "perhaps").status()).isEqualTo(422);
        assertThat(APoll.answer(guest, link, "x".repeat(501), "yes", "no").status())
                .isEqualTo(422);
        var foreignSlot = guest.post(link, "remark", "", "fits[0].slot", "4711", "fits[0].fit", "yes");
        assertThat(foreignSlot.status()).isEqualTo(422);
        assertThat(foreignSlot.body()).contains("Inzwischen ist ein Termin dazugekommen");
        assertThat(coordinator.get(poll.path()).body()).contains("Antworten bisher: 0 von 2");
    }

    @Test
    void when_the_meeting_has_a_day_the_link_says_which() {
        var link = poll.link(group.mail("kaya"));
        var version = coordinator
                .get(poll.meeting() + "/edit")
                .page()
                .select("[name=version]")
                .val();
        coordinator.post(
                poll.meeting(),
                "title",
                "Klausur",
                "day",
                APoll.FIRST.toString(),
                "from",
                "10",
                "until",
                "12",
                "version",
                version);
        assertThat(guest.get(link).body()).contains("Der Termin steht fest", "10:00 Uhr bis 12:00 Uhr");
        assertThat(guest.post(link, "fits[0].slot", "x").body()).contains("Antworten ist nicht mehr nötig");
    }

    @Test
    void when_the_meeting_is_gone_or_called_off_the_link_says_so() {
        var link = poll.link(group.mail("kaya"));
        town.rewrite("update meetings.meeting set state = 'cancelled'");
        assertThat(guest.get(link).body()).contains("Diese Sitzung ist abgesagt");
        town.rewrite("update meetings.meeting set state = 'draft'");
        assertThat(coordinator.get(poll.meeting()).body()).contains("Es läuft oder lief eine Terminumfrage");
        coordinator.delete(poll.meeting());
        assertThat(guest.get(link).body()).contains("Diese Umfrage gibt es nicht mehr", "findet nicht statt");
        assertThat(guest.post(link, "fits[0].slot", "x").body()).contains("Diese Umfrage gibt es nicht mehr");
    }

    @Test
    void a_foreign_link_and_another_town_open_nothing() {
        var link = poll.link(group.mail("kaya"));
        assertThat(guest.get(town.path() + "/date-polls/unsinn").body()).contains("Dieser Link öffnet nichts mehr");
        var elsewhere = Town.aTown();
        var foreign = link.replace(town.path(), elsewhere.path());
        assertThat(guest.get(foreign).body()).doesNotContain("Klausur", "Kaya");
        assertThat(APoll.answer(guest, foreign, "", "yes", "yes").body()).doesNotContain("Klausur");
        assertThat(guest.get(link.replace("/date-polls/", "/invitations/")).body())
                .contains("Dieser Link öffnet nichts mehr");
        assertThat(coordinator.get(poll.path()).body()).contains("Antworten bisher: 0 von 2");
    }

    @Test
    void after_the_last_day_nothing_is_taken() {
        var link = poll.link(group.mail("kaya"));
        town.rewrite("update meetings.date_poll set last_day = current_date - 1");
        assertThat(guest.get(link).page().select("form[action*=/date-polls/]")).isEmpty();
        assertThat(guest.post(link, "fits[0].slot", "x").body()).contains("Die Umfrage ist vorbei");
    }

    @Test
    void the_page_speaks_english_too() {
        var english = House.open().guest().speaking("en").get(poll.link(group.mail("kaya")));
        assertThat(english.body()).contains("This poll is for Ayşe Kaya", "If need be", "So far: 0 yes");
    }
}

package org.vorort.meetings.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.shell.Printed;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class HandoutPagesTest {

    private static final byte[] PAPER = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private Guest coordinator;
    private String meeting;

    @BeforeEach
    void a_meeting_with_a_secret() {
        coordinator = town.as(Role.COORDINATOR);
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        group.withDeputy(
                group.citizens().byMail("Tom Fern", group.mail("fern")),
                group.citizens().byMail("Vera Tretung", group.mail("tretung")));
        meeting = group.planned(coordinator, 30);
        item("Kinderbetreuung beim Sprachkurs", "resolution", "true", "Jemand passt auf die Kinder auf.");
        item("Kauf eines Grundstücks", "discussion", "false", "");
        paper("kosten.pdf", "Kinderbetreuung", "");
        paper("gutachten.pdf", "Grundstücks", "");
        paper("haushalt.pdf", "", "");
    }

    @Test
    void the_agenda_for_all_who_were_invited_says_everything_and_that_it_is_not_for_others() {
        var agenda = print("/agenda/print?items=all", "agenda-all");
        assertThat(agenda.text())
                .contains("Tagesordnung: Sitzung der Lenkungsgruppe", "Rathaus, Marktplatz 1", "17:00")
                .contains(
                        "Kinderbetreuung beim Sprachkurs", "Jemand passt auf die Kinder auf.", "Beschluss", "ab 17:05")
                .contains("Es führt ein: Mia Vortrag", "Unterlagen: kosten.pdf", "10 Minuten")
                .contains("Kauf eines Grundstücks", "nicht öffentlich", "gutachten.pdf", "haushalt.pdf")
                .contains("Bitte nicht weitergeben");
        assertThat(agenda.violations()).isEmpty();
    }

    @Test
    void the_agenda_for_everybody_leaves_out_what_is_not_public_and_keeps_the_numbers() {
        var agenda = print("/agenda/print", "agenda-open");
        assertThat(agenda.text())
                .contains("Kinderbetreuung beim Sprachkurs", "kosten.pdf", "Nicht öffentliche Punkte sind weggelassen")
                .doesNotContain("Grundstück", "gutachten.pdf", "haushalt.pdf", "Bitte nicht weitergeben");
        assertThat(agenda.text()).contains("4 Verschiedenes");
        assertThat(agenda.violations()).isEmpty();
    }

    @Test
    void how_to_get_in_from_afar_stands_only_on_the_agenda_of_those_who_were_invited() {
        coordinator.post(
                meeting,
                "title",
                "Sitzung der Lenkungsgruppe",
                "day",
                House.today().plusDays(30).toString(),
                "from",
                "17:00",
                "until",
                "19:00",
                "place",
                "",
                "access",
                "yes",
                "onlineLink",
                "https://video.example/geheim",
                "version",
                "1");
        assertThat(print("/agenda/print?items=all", "agenda-online").text()).contains("video.example/geheim");
        assertThat(print("/agenda/print", "agenda-online-open").text()).doesNotContain("geheim");
    }

    @Test
    void before_the_meeting_there_are_lines_to_sign_on_also_for_guests() {
        coordinator.post(meeting + "/invitation");
        var list = print("/attendance/print", "attendance-before");
        assertThat(list.text())
                .contains("Anwesenheitsliste: Sitzung der Lenkungsgruppe", "Ayşe Kaya", "Jonas Weber", "Tom Fern")
                .contains("Mitglied", "Unterschrift", "Gast 6")
                .doesNotContain("anwesend", "entschuldigt");
        assertThat(list.violations()).isEmpty();
    }

    @Test
    void afterwards_it_proves_who_was_there_and_for_whom() {
        coordinator.post(meeting + "/invitation");
        var page = coordinator.get(meeting + "/proceedings").page();
        var deputy = page.select("form[action$=/deputy]");
        coordinator.post(
                deputy.attr("action"), "person", deputy.select("[name=person]").val());
        coordinator.post(page.select("li:contains(Kaya) form").attr("action"), "presence", "present");
        coordinator.post(page.select("li:contains(Fern) form").first().attr("action"), "presence", "excused");
        coordinator.post(meeting + "/proceedings/quorum", "reason", "Der Raum war gebucht.");
        coordinator.post(meeting + "/proceedings/end");
        var list = print("/attendance/print", "attendance-after");
        assertThat(list.text())
                .contains("Teilnahmeliste: Sitzung der Lenkungsgruppe", "Anwesend: 2. Entschuldigt: 1. Nicht da: 1.")
                .contains("Vera Tretung", "für Tom Fern", "entschuldigt", "Für die Richtigkeit")
                .doesNotContain("Unterschrift in", "Gast 1");
        assertThat(list.violations()).isEmpty();
    }

    @Test
    void english_speakers_get_their_own() {
        coordinator.get("/language/en");
        assertThat(print("/agenda/print", "agenda-english").text()).contains("Agenda: ", "public are left out");
        assertThat(print("/attendance/print", "attendance-english").text()).contains("Attendance sheet: ", "Signature");
    }

    @Test
    void both_are_a_click_away_for_the_office_only() {
        coordinator.post(meeting + "/invitation");
        var links = "a[href$=/agenda/print], a[href*=items=all], a[href$=/attendance/print]";
        assertThat(coordinator.get(meeting).page().select(links)).hasSize(3);
        assertThat(coordinator.get(meeting + "/agenda").page().select(links)).hasSize(2);
        assertThat(coordinator.get(meeting + "/proceedings").page().select(links))
                .hasSize(1);
        assertThat(coordinator.get(meeting + "/invitees").page().select(links)).hasSize(1);
        assertThat(town.as(Role.LEADERSHIP).get(meeting + "/attendance/print").status())
                .isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(meeting + "/agenda/print").status()).isEqualTo(403);
    }

    private Printed print(String path, String name) {
        return Printed.of(name, coordinator.get(meeting + path).bytes());
    }

    private void item(String title, String kind, String open, String plain) {
        coordinator.post(
                meeting + "/agenda",
                "title",
                title,
                "kind",
                kind,
                "minutes",
                "10",
                "number",
                "",
                "speaker",
                "Mia Vortrag",
                "open",
                open,
                "plain",
                plain,
                "version",
                "",
                "anyway",
                "");
    }

    private void paper(String name, String item, String open) {
        var form = coordinator.get(meeting + "/papers").page();
        var id = "";
        for (var option : form.select("select[name=item] option")) {
            id = !item.isEmpty() && option.text().contains(item) ? option.val() : id;
        }
        coordinator.upload(meeting + "/papers", "file", name, PAPER, "item", id, "open", open);
    }
}

package org.vorort.meetings.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** What other pages say about meetings: the body's, the handover sheet, the office's start page. */
class MeetingsElsewhereTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);

    @Test
    void a_body_says_when_it_meets_and_leads_there() {
        var body = group.body().path();
        assertThat(coordinator.get(body).body()).contains("/meetings/new?body=").doesNotContain("Nächste Sitzung");
        var meeting = group.planned(coordinator, 30);
        assertThat(coordinator
                        .get(body)
                        .page()
                        .select("a[href=" + meeting + "]")
                        .text())
                .startsWith("Nächste Sitzung:");
        assertThat(town.as(Role.LEADERSHIP).get(body).body())
                .contains("Nächste Sitzung")
                .doesNotContain("/meetings/new");
        assertThat(town.as(Role.MEMBER).get(body).body())
                .as("members may not open the meeting's page")
                .doesNotContain("/meetings");
    }

    @Test
    void minutes_that_wait_stand_on_the_bodys_page() {
        group.member("Ayşe", "Kaya");
        var meeting = held();
        assertThat(coordinator
                        .get(group.body().path())
                        .page()
                        .select("a[href=" + meeting + "/minutes]")
                        .text())
                .startsWith("Protokoll offen");
    }

    @Test
    void a_handover_sheet_names_meetings_minutes_and_tasks() {
        group.member("Ayşe", "Kaya");
        held();
        var next = group.planned(coordinator, 60);
        coordinator.post(town.path() + "/tasks", "title", "Räume anfragen", "who", "Ayşe Kaya", "due", "2031-05-06");
        var sheet = coordinator.get(town.path() + "/handover/ayse-kaya");
        assertThat(sheet.page().select("a[href=" + next + "]")).isNotEmpty();
        assertThat(sheet.body())
                .contains("Das Protokoll ist noch offen.", "Offene Aufgaben", "Räume anfragen (bis 06.05.2031)");
        assertThat(coordinator.get(town.path() + "/handover/ayse-kaya/print").status())
                .isEqualTo(200);
    }

    @Test
    void the_office_is_told_a_week_before_it_is_too_late_to_invite() {
        group.member("Ayşe", "Kaya");
        group.planned(coordinator, 21 + 8);
        assertThat(coordinator.get(town.path()).body()).doesNotContain("müssen Sie jetzt einladen");
        var soon = group.planned(coordinator, 21 + 7);
        var start = coordinator.get(town.path());
        assertThat(start.body()).contains("Zu einer Sitzung müssen Sie jetzt einladen");
        assertThat(start.page().select("a[href=" + soon + "/invitation]")).isNotEmpty();
        coordinator.post(soon + "/invitation");
        assertThat(coordinator.get(town.path()).body()).doesNotContain("müssen Sie jetzt einladen");
    }

    @Test
    void the_office_is_told_of_proposals_late_minutes_and_objections() {
        group.member("Ayşe", "Kaya");
        var meeting = group.invited(coordinator);
        var guest = House.open().guest();
        var link = group.link(group.mail("kaya"));
        guest.post(link + "/proposals", "title", "Wir brauchen einen Raum", "kind", "discussion");
        assertThat(coordinator.get(town.path()).body()).contains("Ein Vorschlag für eine Tagesordnung wartet");
        end(meeting);
        assertThat(coordinator.get(town.path()).body()).doesNotContain("schon im Umlauf sein");
        town.rewrite("update meetings.meeting set starts_at = starts_at - interval '46 days',"
                + " ends_at = ends_at - interval '46 days'");
        assertThat(coordinator.get(town.path()).body()).contains("Ein Protokoll sollte schon im Umlauf sein");
        coordinator.post(meeting + "/minutes/circulation");
        guest.post(link + "/minutes", "words", "Es war anders.");
        assertThat(coordinator.get(town.path()).body())
                .contains("Ein Einwand zu einem Protokoll wartet auf Antwort")
                .doesNotContain("schon im Umlauf sein");
    }

    private String held() {
        var meeting = group.invited(coordinator);
        end(meeting);
        return meeting;
    }

    private void end(String meeting) {
        for (var form : coordinator.get(meeting + "/proceedings").page().select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        coordinator.post(meeting + "/proceedings/end");
    }
}

package org.vorort.meetings.absences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class AbsencePagesTest {

    private final Town town = Town.aTown();
    private final String path = town.path() + "/meetings/attendance";
    private final Guest coordinator = town.as(Role.COORDINATOR);

    @Test
    void whoever_was_missing_three_times_is_named_with_a_next_step() {
        var group = SteeringGroup.in(town);
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        assertThat(coordinator.get(path).body()).contains("Noch keine Anwesenheit bekannt");
        held(group, 30);
        held(group, 60);
        assertThat(coordinator.get(path).body()).contains("Niemand fehlt seit Längerem");
        held(group, 90);
        var page = coordinator.get(path + "?body=" + group.body().body().slug());
        assertThat(page.page().select("main").text())
                .contains("Jonas Weber: bei den letzten 3 Sitzungen weder da noch vertreten.", "Rufen Sie an.")
                .doesNotContain("Ayşe Kaya");
        assertThat(page.body()).contains(town.path() + "/people/jonas-weber");
        assertThat(coordinator.get(town.path() + "/meetings").body()).contains(path);
    }

    @Test
    void whoever_was_represented_was_there() {
        var group = SteeringGroup.in(town);
        var kaya = group.citizens().byMail("Ayşe Kaya", group.mail("kaya"));
        group.withDeputy(kaya, group.citizens().byMail("Jonas Weber", group.mail("weber")));
        for (var days : new int[] {30, 60, 90}) {
            var meeting = group.planned(coordinator, days);
            coordinator.post(meeting + "/invitation");
            var deputy = coordinator
                    .get(meeting + "/proceedings")
                    .page()
                    .select("form[action$=/deputy]")
                    .first();
            var person = deputy.select("[name=person]").val();
            coordinator.post(deputy.attr("action"), "person", person);
            coordinator.post(meeting + "/proceedings/end");
        }
        assertThat(coordinator.get(path).body()).contains("Niemand fehlt seit Längerem");
    }

    @Test
    void absences_are_for_the_office_alone() {
        assertThat(coordinator.get(path).body()).contains("Zuerst braucht es ein Gremium");
        assertThat(coordinator.get(path + "?body=niemand").status()).isEqualTo(404);
        assertThat(town.as(Role.LEADERSHIP).get(path).status()).isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(path).status()).isEqualTo(403);
        SteeringGroup.in(town);
        assertThat(town.as(Role.LEADERSHIP).get(town.path() + "/meetings").body())
                .doesNotContain("/meetings/attendance");
    }

    private void held(SteeringGroup group, int days) {
        var meeting = group.planned(coordinator, days);
        coordinator.post(meeting + "/invitation");
        mark(meeting, "Ayşe Kaya");
        coordinator.post(meeting + "/proceedings/end");
    }

    private void mark(String meeting, String name) {
        for (var line : coordinator.get(meeting + "/proceedings").page().select(".vo-attendance__list > *")) {
            if (line.text().contains(name)) {
                coordinator.post(line.select("form").first().attr("action"), "presence", "present");
            }
        }
    }
}

package org.vorort.plan.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.plan.APlan;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class MeasureTracesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private Guest coordinator;
    private APlan plan;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        plan = new APlan(town, coordinator);
    }

    @Test
    void what_is_stored_about_somebody_tells_their_measures_and_goes_with_them() {
        var mail = "kaya@" + town.municipality().slug() + ".example";
        var kaya = citizens.byMail("Ayşe Kaya", mail);
        var measure = plan.measure("Sprachcafé", "", "who", "Kaya");
        coordinator.post(town.path() + measure + "/question");
        var words = House.open().mailbox().wordsTo(mail);
        var link = words.substring(words.indexOf(town.path() + "/measure-reports/"))
                .split("\\s", 2)[0];
        House.open().guest().post(link, "state", "running");
        var entry = town.path() + "/people/" + kaya.slug();
        assertThat(coordinator.get(entry + "/own-data").body()).contains("Sprachcafé", "läuft");
        coordinator.delete(entry);
        // The page after it says once who is gone.
        coordinator.get(town.path() + "/people");
        assertThat(coordinator.get(town.path() + measure).page().select("main").text())
                .contains("Verantwortlich noch niemand", "begonnen")
                .doesNotContain("Kaya");
        assertThat(House.open().guest().get(link).heading()).isEqualTo("Dieser Link öffnet nichts mehr.");
    }

    @Test
    void measures_and_goals_are_found_by_those_who_may_read_them() {
        var goal = plan.goal(plan.concept("Konzept"), "Wer Deutsch lernen will, findet einen Platz", "");
        var measure = plan.measure("Sprachcafé am Markt", goal, "description", "Reden und Formulare ausfüllen");
        var search = town.path() + "/search?q=";
        assertThat(coordinator.get(search + "Formular").body()).contains(town.path() + measure);
        assertThat(town.as(Role.MEMBER).get(search + "Deutsch").body()).contains(town.path() + goal);
        assertThat(House.open().guest().get(search + "Sprachcafe").body()).doesNotContain(measure);
    }
}

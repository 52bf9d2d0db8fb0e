package org.vorort.plan.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class GuidedStartTest {

    private final Town town = Town.aTown();
    private final String plan = town.path() + "/plan";
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void an_empty_plan_leads_into_the_twelve_steps() {
        var empty = coordinator.get(plan).page();
        assertThat(empty.text()).contains("Noch gibt es kein Konzept");
        assertThat(empty.select("a[href$=/plan/start]")).isNotEmpty();
        assertThat(coordinator.post(plan + "/start", "name", " ").body()).contains("Geben Sie dem Konzept einen Namen");
        var steps = begun();
        assertThat(coordinator.get(steps).page().text())
                .contains("0 von 12 Schritten", "Auftrag holen", "als Nächstes");
    }

    @Test
    void a_step_is_done_when_the_data_shows_it() {
        var steps = begun();
        for (var number = 1; number <= 10; number++) {
            new Citizens(town).organisation("Verein " + number, "A11");
        }
        assertThat(done(steps, "actors")).isTrue();
        assertThat(done(steps, "vision")).isFalse();
        var concept = steps.replace("/start/", "/concepts/");
        coordinator.post(concept, "name", "Konzept", "kind", "integration", "vision", "Offen für alle", "version", "1");
        assertThat(done(steps, "vision")).isTrue();
        assertThat(done(steps, "decision")).isFalse();
    }

    @Test
    void what_no_data_shows_is_ticked_with_a_note_and_unticked_again() {
        var steps = begun();
        coordinator.post(steps + "/steps/county", "note", "Der Kreis hat kein Konzept");
        assertThat(coordinator.get(steps).body()).contains("1 von 12", "Der Kreis hat kein Konzept", "Kim Beispiel");
        coordinator.delete(steps + "/steps/county");
        assertThat(coordinator.get(steps).body()).contains("0 von 12");
        assertThat(coordinator.post(steps + "/steps/quatsch").status()).isEqualTo(404);
    }

    @Test
    void three_ticks_make_a_small_concept() {
        var steps = begun();
        coordinator.post(steps + "/samples", "chosen", "M11", "chosen", "M41", "chosen", "G8");
        var concept = coordinator.get(steps.replace("/start/", "/concepts/")).page();
        assertThat(concept.text())
                .contains(
                        "Alle, die hier leben, gehören dazu",
                        "Wer Deutsch lernen will",
                        "Sprachcafé einmal in der Woche",
                        "Offener Nachbarschaftstreff",
                        "Die Verwaltung ist für alle gut zu verstehen")
                .doesNotContain("Sommerfest");
        assertThat(done(steps, "fields")).isTrue();
        assertThat(done(steps, "goals")).isTrue();
        coordinator.post(steps + "/samples", "chosen", "M11", "chosen", "M42");
        assertThat(coordinator
                        .get(steps.replace("/start/", "/concepts/"))
                        .page()
                        .select("a:contains(Sprachcafé)"))
                .hasSize(1);
    }

    private String begun() {
        return coordinator
                .post(plan + "/start", "name", "Integrationskonzept 2027")
                .location();
    }

    private boolean done(String steps, String step) {
        return coordinator.get(steps).page().select("#" + step + " h2").text().contains("getan");
    }
}

package org.vorort.plan.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.plan.APlan;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class MeasureFormPagesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private final String measures = town.path() + "/plan/measures";
    private Guest coordinator;
    private APlan plan;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        plan = new APlan(town, coordinator);
    }

    @Test
    void milestones_and_money_are_kept_in_whole_cents() {
        var measure = plan.measure(
                "Sprachcafé",
                "",
                "milestones[0].title",
                "Raum gefunden",
                "milestones[0].due",
                "2026-03-01",
                "milestones[0].done",
                "2026-02-20",
                "money[0].source",
                "Eigenmittel",
                "money[0].planned",
                "1.250,50 €",
                "money[1].source",
                "Landesprogramm",
                "money[1].planned",
                "2,000.00",
                "money[1].spent",
                "300");
        var page = coordinator.get(town.path() + measure).page();
        assertThat(page.text()).contains("Raum gefunden", "erreicht am 20.02.2026");
        assertThat(page.select("tfoot").text()).contains("3.250,50 €", "300,00 €");
        var form = coordinator.get(town.path() + measure + "/edit").page();
        assertThat(form.select("[name='money[0].planned']").val()).isEqualTo("1.250,50 €");
        coordinator.post(
                town.path() + measure,
                "title",
                "Sprachcafé",
                "version",
                "1",
                "money[0].id",
                form.select("[name='money[0].id']").val(),
                "money[0].source",
                "Eigenmittel",
                "money[0].planned",
                "1.250,50 €");
        assertThat(coordinator.get(town.path() + measure).page().select("tfoot").text())
                .contains("1.250,50 €")
                .doesNotContain("3.250,50");
    }

    @Test
    void an_id_from_elsewhere_does_not_reach_into_another_measure() {
        var other = plan.measure("Andere", "", "money[0].source", "Eigenmittel", "money[0].planned", "100");
        var foreign = coordinator
                .get(town.path() + other + "/edit")
                .page()
                .select("[name='money[0].id']")
                .val();
        var mine = plan.measure("Meine", "", "money[0].id", foreign, "money[0].source", "Spende");
        assertThat(coordinator.get(town.path() + other).body()).contains("Eigenmittel");
        assertThat(coordinator.get(town.path() + mine).body()).contains("Spende");
    }

    @Test
    void wrong_input_is_said_and_nothing_is_lost() {
        var again = coordinator.post(
                measures,
                "title",
                " ",
                "from",
                "2027-01-01",
                "until",
                "2026-01-01",
                "who",
                "Niemand",
                "partners",
                "Verein Unbekannt",
                "milestones[0].title",
                "Fest",
                "milestones[0].due",
                "bald",
                "money[0].source",
                "",
                "money[0].planned",
                "zwölf");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body())
                .contains(
                        "Geben Sie der Maßnahme einen Titel",
                        "Das Ende liegt vor dem Beginn",
                        "Diesen Namen kennt das Verzeichnis nicht",
                        "„Verein Unbekannt“ steht nicht im Verzeichnis",
                        "Das ist kein Datum",
                        "Nennen Sie die Quelle",
                        "Das ist kein Betrag");
        assertThat(again.page().select("[name='milestones[0].due']").val()).isEqualTo("bald");
        assertThat(again.page().select("[name='money[0].planned']").val()).isEqualTo("zwölf");
        assertThat(again.page().select("[name=partners]").text()).isEqualTo("Verein Unbekannt");
    }

    @Test
    void two_who_change_at_once_do_not_overwrite_each_other() {
        citizens.named("Ayşe Kaya");
        var measure = plan.measure("Sprachcafé", "", "who", "Kaya");
        coordinator.post(town.path() + measure, "title", "Sprachcafé am Markt", "version", "1");
        var late = coordinator.post(town.path() + measure, "title", "Sprachcafé im Park", "version", "1");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Jemand hat den Eintrag inzwischen geändert");
        assertThat(coordinator.get(town.path() + measure).heading()).isEqualTo("Sprachcafé am Markt");
    }
}

package org.vorort.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.plan.APlan;
import org.vorort.shell.Printed;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Browser.Visit;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/**
 * A small concept from the guided start, with a goal of the county and a measure that runs late; whoever asks for it afterwards
 * finds the same figures, in the cockpit, on the start page, in the network check, on the fact sheet and in the yearly report.
 */
@Tag("browser")
class SmallConceptTest {

    private static final String MEASURE = "Sprachcafé einmal in der Woche";
    private static final String COUNTY_GOAL = "Sprachkurse in jeder Gemeinde";

    private final Town town = Town.aTown();
    private final Town county = Town.aTown();
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final Guest there = county.as(Role.COORDINATOR);

    @Test
    void a_small_concept_with_a_measure_that_runs_late() {
        new Citizens(town).organisation("Volkshochschule Testlingen", "A07");
        var theirs = new APlan(county, there);
        theirs.goal(theirs.concept("Kreiskonzept"), COUNTY_GOAL, "");
        visit("/plan", this::begin);
        showGoals();
        visit("/plan", this::adopt);
        visit("/plan/measures", this::runLate);
        assertThat(text("/plan/measures?state=late")).contains(MEASURE);
        assertThat(text("/plan")).contains("1 verzögert");
        assertThat(text("")).contains("Eine Maßnahme verzögert sich");
        assertThat(text("/cockpit")).contains("1 verzögert", "Eine Maßnahme verzögert sich");
        assertThat(text("/checkup"))
                .contains("Verzögerte Maßnahmen: 1", "Offene Maßnahmen: 1, davon mit einem Ende: 1");
        assertThat(text("/reports/fact-sheet")).contains("1 verzögert", MEASURE);
        var year = String.valueOf(House.today().getYear());
        assertThat(text("/reports/" + year)).contains("verzögert 1", MEASURE, "Der Raum fehlt noch");
        var sheet = Printed.of(
                "small-fact-sheet",
                coordinator.get(town.path() + "/reports/fact-sheet/print").bytes());
        assertThat(sheet.text()).contains(MEASURE);
        assertThat(sheet.pages()).isEqualTo(1);
    }

    private void begin(Page page) {
        follow(page, "Mit den zwölf Schritten beginnen");
        page.getByLabel("Wie soll das Konzept heißen?").fill("Integrationskonzept");
        press(page, "Mit den zwölf Schritten beginnen");
        follow(page, "Ziele auswählen");
        page.getByLabel(MEASURE).check();
        press(page, "Auswahl übernehmen");
        assertThat(page.locator(".vo-tree").first().innerText()).contains(MEASURE, "Wer Deutsch lernen will");
    }

    /** The county invites, the town accepts. */
    private void showGoals() {
        there.post(county.path() + "/sharing", "reader", town.municipality().slug(), "what", "goals");
        visit("/sharing", page -> press(page, "Annehmen"));
    }

    private void adopt(Page page) {
        follow(page, "Integrationskonzept");
        follow(page, "Ziele anderer übernehmen");
        page.getByLabel(COUNTY_GOAL).check();
        press(page, "Auswahl übernehmen");
        assertThat(page.locator(".vo-tree").first().innerText())
                .contains(COUNTY_GOAL, "übernommen von " + county.municipality().name());
    }

    private void runLate(Page page) {
        follow(page, MEASURE);
        follow(page, "Maßnahme ändern");
        page.locator("#who").fill("Volkshochschule");
        page.locator("#from").fill(House.today().minusMonths(8).toString());
        page.locator("#until").fill(House.today().minusDays(3).toString());
        press(page, "Speichern");
        assertThat(page.locator("main").innerText()).contains("verzögert", "Der Termin ist verstrichen");
        follow(page, "Stand melden");
        page.getByLabel("Verzögert").check();
        page.getByLabel("Grund oder Bemerkung").fill("Der Raum fehlt noch");
        press(page, "Stand melden");
        assertThat(page.locator("main").innerText()).contains("Der Raum fehlt noch", "Volkshochschule Testlingen");
    }

    private void visit(String path, Consumer<Page> steps) {
        try (Visit visit = Browser.open().visit(coordinator, town.path() + path, Sight.wide("de"))) {
            steps.accept(visit.page());
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private String text(String path) {
        return coordinator.get(town.path() + path).page().select("main").text();
    }

    private static void follow(Page page, String name) {
        choose(page, AriaRole.LINK, name);
    }

    private static void press(Page page, String name) {
        choose(page, AriaRole.BUTTON, name);
    }

    /** Waits for the page that it leads to, however slow the machine. */
    private static void choose(Page page, AriaRole role, String name) {
        var target = page.getByRole(role, new Page.GetByRoleOptions().setName(name));
        page.waitForNavigation(() -> target.first().click());
    }
}

package org.vorort.network.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.network.picture.TownNetwork;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A finding from its sentence to its end, by keyboard. */
@Tag("browser")
class FindingJourneyTest {

    private static final String SENTENCE = "Nur Anna Muster verbindet „Turnverein“ mit „Schule“.";

    private final Town town = Town.aTown();

    @Test
    void a_second_person_ends_the_finding_that_one_alone_connects_club_and_school() {
        TownNetwork.in(town)
                .circle("Schule", "AWO", "Rathaus")
                .tied("Turnverein", "Chor")
                .belongs("Anna Muster", "Schule", "Turnverein")
                .belongs("Ben Beispiel", "Schule");
        var findings = town.path() + "/network/findings";
        try (var visit = Browser.open().visit(town.as(Role.COORDINATOR), findings, Sight.wide("de"))) {
            var page = visit.page();
            var card = page.locator("article", new Page.LocatorOptions().setHasText(SENTENCE));
            assertThat(card.count()).isEqualTo(1);
            assertThat(visit.barriers()).isEmpty();
            card.locator("a.kern-btn").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/organisations/turnverein/functions/new");
            page.locator("#who").focus();
            page.keyboard().type("Ben Beispiel");
            page.locator("#title").focus();
            page.keyboard().type("Jugendwart");
            page.keyboard().press("Enter");
            page.waitForURL("**/organisations/turnverein");
            assertThat(page.textContent("main")).contains("Ben Beispiel", "Jugendwart");
            page.navigate(House.open().url() + findings);
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.textContent("main")).doesNotContain("Nur Anna Muster");
        }
    }
}

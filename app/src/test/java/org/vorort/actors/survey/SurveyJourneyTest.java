package org.vorort.actors.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.House;

/**
 * The whole way in a real browser: the office sends the survey, two organisations answer by link, both pages and the map say
 * so; what the network then hangs on is found, and ends once a second person is there.
 */
@Tag("browser")
class SurveyJourneyTest {

    private final Round round = new Round();
    private final Organisation club = round.byMail("Turnverein Testlingen");
    private final Organisation school = round.byMail("Schule am Bach");

    @Test
    void two_organisations_answer_by_link_and_their_pages_say_that_both_do() {
        send();
        answer(club, "bach", "Schule am Bach");
        answer(school, "turn", "Turnverein Testlingen");
        for (var organisation : List.of(club, school)) {
            var path = round.town.path() + "/organisations/" + organisation.slug();
            try (var visit = Browser.open().visit(round.office, path, Sight.wide("de"))) {
                assertThat(visit.page().locator("section[aria-labelledby=ties]").innerText())
                        .contains("arbeitet eng zusammen mit", "beide sagen es");
                assertThat(visit.barriers()).isEmpty();
            }
        }
        look(round.town.path() + "/network", "2 Organisationen, 1 Verbindung");
    }

    @Test
    void what_hangs_on_one_person_is_found_and_ends_with_a_second_one() {
        var choir = round.byMail("Chor Testlingen");
        round.belongs("Anna Muster", school, choir);
        round.belongs("Ben Beispiel", school);
        round.begin();
        answer(club, "bach", "Schule am Bach");
        var findings = round.town.path() + "/network/findings";
        look(findings, "Nur Anna Muster verbindet „Chor Testlingen“ mit „Schule am Bach“.");
        try (var visit = Browser.open().visit(round.office, findings, Sight.wide("de"))) {
            var page = visit.page();
            page.locator("article", new Page.LocatorOptions().setHasText("Nur Anna Muster"))
                    .locator("a.kern-btn")
                    .first()
                    .click();
            page.locator("#who").fill("Ben Beispiel");
            page.locator("#title").fill("Notenwart");
            page.keyboard().press("Enter");
            page.waitForURL("**/organisations/chor-testlingen");
        }
        assertThat(round.office.get(findings).body()).doesNotContain("Nur Anna Muster");
    }

    private void look(String path, String words) {
        try (var visit = Browser.open().visit(round.office, path, Sight.wide("de"))) {
            assertThat(visit.page().locator("main").innerText()).contains(words);
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private void send() {
        try (var visit = Browser.open().visit(round.office, round.town.path() + "/survey", Sight.wide("de"))) {
            var page = visit.page();
            assertThat(visit.barriers()).isEmpty();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Umfrage vorbereiten"))
                    .click();
            press(page, "Vorschau");
            assertThat(visit.barriers()).isEmpty();
            press(page, "Umfrage beginnen");
            press(page, "2 E-Mails versenden");
            assertThat(page.locator("main").innerText()).contains("gefragt am");
            assertThat(visit.barriers()).isEmpty();
        }
    }

    /** On a phone, with search as you type. */
    private void answer(Organisation organisation, String typed, String partner) {
        var link = round.linkOf(organisation);
        try (var visit = Browser.open().visit(House.open().guest(), link, Sight.narrow("de"))) {
            var page = visit.page();
            assertThat(visit.barriers()).isEmpty();
            page.locator("#q").pressSequentially(typed);
            page.locator("#found a").first().waitFor();
            assertThat(page.url()).as("found without leaving the page").doesNotContain("q=");
            assertThat(visit.barriers()).isEmpty();
            page.locator("#found a").first().click();
            assertThat(page.locator("#partner h2").innerText()).isEqualTo(partner);
            assertThat(visit.barriers()).isEmpty();
            page.getByLabel("eng, fast jede Woche").check();
            press(page, "Speichern");
            assertThat(visit.barriers()).isEmpty();
            press(page, "Fertig");
            assertThat(page.locator("h1").innerText()).isEqualTo("Vielen Dank!");
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

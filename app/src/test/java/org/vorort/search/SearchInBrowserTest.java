package org.vorort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.identity.Role;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.Markup;
import org.vorort.testing.Searching;
import org.vorort.testing.Town;

/** The search wide and narrow, in both languages, in a real browser and before a validator; with the keyboard alone. */
@Tag("browser")
class SearchInBrowserTest {

    private static final List<Sight> SIGHTS =
            List.of(Sight.wide("de"), Sight.narrow("en").dark());

    private static Town town;
    private static Guest coordinator;

    @BeforeAll
    static void things_to_find() {
        town = Town.aTown();
        coordinator = town.as(Role.COORDINATOR);
        var citizens = new Citizens(town);
        citizens.organisation(
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "A13");
        for (var i = 0; i < 25; i++) {
            citizens.organisation("Sprachkurs " + i, "A13");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kurs",
                "kurs&page=2",
                "kurs&kind=person",
                "sprahckurz",
                "donaudampf",
                "der+die+das",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "%E2%80%AE%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%00",
                "*"
            })
    void nobody_is_kept_out(String question) {
        var path = town.path() + "/search?q=" + question;
        for (var sight : SIGHTS) {
            coordinator.get("/language/" + sight.language() + "?back=/");
            var answer = coordinator.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).as(path).isEmpty();
            try (var visit = Browser.open().visit(coordinator, path, sight)) {
                assertThat(visit.barriers()).as(path).isEmpty();
            }
        }
    }

    @Test
    void the_keyboard_leads_from_the_head_of_any_page_to_a_hit() {
        try (var visit = Browser.open().visit(coordinator, town.path() + "/people", Sight.wide("de"))) {
            var page = visit.page();
            page.locator("#seek").focus();
            page.keyboard().type("Sprachkurse");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=Sprachkurse");
            assertThat(page.locator("[role=status]").innerText()).isEqualTo("25 Treffer");
            page.locator(".vo-hits h2 a").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/organisations/sprachkurs-*");
        }
    }

    @Test
    void ten_thousand_characters_are_answered_with_a_sentence() {
        var answer = new Searching(town).answer(coordinator, "kurs ".repeat(2_000));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Das ist zu lang zum Suchen.");
    }
}

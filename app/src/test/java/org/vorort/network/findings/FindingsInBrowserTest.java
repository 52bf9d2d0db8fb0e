package org.vorort.network.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.network.picture.TownNetwork;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Guest;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

/** Findings of every kind, a loss and an outreach list with something late, wide and narrow, in both languages. */
@Tag("browser")
class FindingsInBrowserTest {

    private static final List<Sight> SIGHTS = List.of(
            Sight.wide("de"),
            Sight.narrow("de"),
            Sight.wide("en"),
            Sight.narrow("en"),
            Sight.wide("de").dark());

    private static Town town;
    private static Guest coordinator;

    @BeforeAll
    static void a_town_with_everything_to_find_in_it() {
        town = Town.aTown();
        coordinator = town.as(Role.COORDINATOR);
        TownNetwork.in(town)
                .with("Türkischer Elternverein Mühlacker und Umgebung e. V.", "A13", "SPR")
                .with("Freiwillige Feuerwehr", "A20", "SIC")
                .circle("Rathaus", "Grundschule am Bahnhof", "AWO Kreisverband", "Caritas")
                .circle("Turnverein 1899", "Musikverein", "Kleingartenverein", "Schachclub")
                .tied("Rathaus", "Musikverein")
                .tied("AWO Kreisverband", "Schachclub")
                .tied("Kirchengemeinde", "Kleiderkammer")
                .tied("Caritas", "Tafel")
                .tied("Tafel", "Café International")
                .tied("Café International", "Caritas")
                .belongs("Anna Muster", "Kirchengemeinde", "Türkischer Elternverein Mühlacker und Umgebung e. V.")
                .function("Anna Muster", "Turnverein 1899", "Erste Vorsitzende", "")
                .function("Anna Muster", "Musikverein", "Kassenwartin", "")
                .function("Anna Muster", "Schachclub", "Jugendwartin", "Ben Beispiel")
                .function("Anna Muster", "Kleingartenverein", "Beisitzerin", "Ben Beispiel")
                .function("Ben Beispiel", "Turnverein 1899", "Geschäftsführung", "Anna Muster");
        var outreach = town.path() + "/outreach";
        coordinator.post(
                outreach,
                "name",
                "Integrationsrat in Gründung",
                "group",
                "A14",
                "contribution",
                "Spricht für viele Familien, die sonst niemand fragt",
                "interest",
                "Will bei der Schulplanung mitreden",
                "benefit",
                "Ein Platz in der Lenkungsgruppe und ein Raum im Rathaus",
                "firstStep",
                "Einladung durch den Bürgermeister",
                "asker",
                "Lena Sommer",
                "until",
                "2026-01-31");
        coordinator.post(outreach, "group", "A09", "field", "ARB", "firstStep", "Beim Gewerbeverein vorsprechen");
    }

    @Test
    void nobody_is_kept_out_of_the_findings() {
        look("/network/findings");
        look("/network/findings/migrants/dismissal");
    }

    @Test
    void nobody_is_kept_out_of_thinking_a_loss_through() {
        look("/network/leaving?q=ver");
        look("/network/leaving?who=caritas");
        look("/network/leaving?kind=person&who=anna-muster");
    }

    @Test
    void nobody_is_kept_out_of_the_outreach_list() {
        look("/outreach");
        look("/outreach/new?group=A13");
    }

    @Test
    void nobody_is_kept_out_of_pages_that_tell_a_finding() {
        look("/organisations/freiwillige-feuerwehr");
        look("/people/anna-muster");
    }

    private static void look(String path) {
        for (var sight : SIGHTS) {
            coordinator.get("/language/" + sight.language() + "?back=/");
            var answer = coordinator.get(town.path() + path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).as(path).isEmpty();
            try (var visit = Browser.open().visit(coordinator, town.path() + path, sight)) {
                if (System.getProperty("vorort.shots") != null) {
                    var name = path.replaceAll("[^a-z]+", "-") + sight.width() + sight.language() + sight.scheme();
                    visit.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of(System.getProperty("vorort.shots"), name + ".png")));
                }
                assertThat(visit.barriers()).as(path + " " + sight).isEmpty();
            }
        }
    }
}

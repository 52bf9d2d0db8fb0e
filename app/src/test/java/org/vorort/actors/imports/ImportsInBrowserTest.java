package org.vorort.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.imports.GivenList.csv;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Guest;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

/** Every step of an import, wide and narrow, in both languages, in a real browser and before a validator. */
@Tag("browser")
class ImportsInBrowserTest {

    private static final List<Sight> SIGHTS =
            List.of(Sight.wide("de"), Sight.narrow("en"), Sight.wide("en").dark());

    private static final GivenList EARLIER = csv(
            "netzwerk-2025.csv",
            "Organisation;Straße;PLZ;Ort;Telefon;E-Mail;Internet;Akteursgruppe;Sprachen;Ansprechpartner;Bemerkung",
            "Türkischer Elternverein Mühlacker und Umgebung e. V.;Bahnhofstr. 12;75417;Mühlacker;07041 12345;"
                    + "info@elternverein-muehlacker-und-umgebung.example.org;www.elternverein.example.org;"
                    + "Migrantenorganisationen;Türkisch, Deutsch;Frau Dr. Aylin Beispiel;",
            "Turnverein 1899 Mühlacker;Am Sportplatz 3;75417;Mühlacker;07041 23456;;;Vereine;;;",
            "Café International;Marktplatz 1;75417;Mühlacker;07041 34567;;;Helferkreis;;Kim Muster;",
            "Heimatverein;;75417;Mühlacker;07041 45678;;;;;;");

    private static final GivenList LATER = csv(
            "netzwerk-2026.csv",
            "Organisation;Straße;PLZ;Ort;Telefon;E-Mail;Internet;Akteursgruppe;Sprachen;Ansprechpartner;Bemerkung",
            "Türkischer Elternverein Mühlacker und Umgebung e. V.;Bahnhofstr. 14;75417;Mühlacker;07041 12345;"
                    + "kontakt@elternverein-muehlacker-und-umgebung.example.org;www.elternverein.example.org;"
                    + "Migrantenorganisationen;Türkisch, Deutsch, Arabisch;Frau Dr. Aylin Beispiel;",
            "Turnverein 1899 Mühlacker;Am Sportplatz 3;75417;Mühlacker;23456;;;Vereine;Schwäbisch;;",
            "Café International;Marktplatz 1;75417;Mühlacker;07041 34567;;;Helferkreis;;Kim Muster;",
            "Jugendhaus am Bahnhof;Bahnhofstr. 3;7541;Mühlacker;07041 56789 oder 0171 2345678;jugend(at)example.org;;"
                    + "Jugendarbeit;;Team;Der Leiter ist Muslim",
            ";Hauptstr. 1;75417;Mühlacker;;;;;;;");

    private static Town town;
    private static Guest coordinator;

    @BeforeAll
    static void a_list_that_came_before() {
        town = Town.aTown();
        coordinator = town.as(Role.COORDINATOR);
        confirm(upload(EARLIER));
    }

    @Test
    void nobody_is_kept_out_of_choosing() {
        look("/imports");
    }

    @Test
    void nobody_is_kept_out_of_mapping_and_preview() {
        var columns = upload(LATER);
        look(columns);
        look(columns.replace("columns", "preview"));
        look(columns.replace("columns", "preview") + "?show=problems");
    }

    @Test
    void nobody_is_kept_out_of_the_report() {
        var columns = upload(LATER);
        confirm(columns);
        look(columns.replace("columns", "report"));
    }

    private static String upload(GivenList list) {
        var answer = coordinator.upload(town.path() + "/imports", "file", list.name(), list.content());
        return answer.location().substring(town.path().length());
    }

    private static void confirm(String columns) {
        coordinator.post(town.path() + columns.replace("columns", "confirmation"), "anyway", "true");
    }

    private static void look(String path) {
        for (var sight : SIGHTS) {
            coordinator.get("/language/" + sight.language() + "?back=/");
            var answer = coordinator.get(town.path() + path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).as(path).isEmpty();
            try (var visit = Browser.open().visit(coordinator, town.path() + path, sight)) {
                if (System.getProperty("vorort.shots") != null) {
                    visit.page()
                            .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(java.nio.file.Path.of(
                                            System.getProperty("vorort.shots"),
                                            path.replaceAll("[^a-z]+|[0-9a-f]{4,}", "-") + sight.width()
                                                    + sight.language() + ".png")));
                }
                assertThat(visit.barriers()).as(path + " " + sight).isEmpty();
            }
        }
    }
}

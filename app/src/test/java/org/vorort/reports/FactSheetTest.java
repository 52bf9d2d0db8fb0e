package org.vorort.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.identity.Role;
import org.vorort.shell.Printed;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class FactSheetTest {

    @Test
    void screen_and_paper_say_the_same_on_one_page() {
        var network = ANetwork.in(Town.aTown());
        network.says("Eine Zusage für die halbe Stelle ab 2027.", "", "");
        var leadership = network.town().as(Role.LEADERSHIP);
        var screen = leadership.get(network.path("/fact-sheet")).page().text();
        var printed = printed("fact-sheet-de", leadership, network.town());
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.pages()).isEqualTo(1);
        for (var said : new String[] {
            "1 Organisation,",
            "2 von 2 Sitze besetzt",
            "Lenkungsgruppe: 2 von 2 Sitzen besetzt",
            "1 verzögert",
            "1 abgeschlossen",
            "1 geplant",
            "1.250, Ziel 1.500 Plätze, 50 % des Wegs",
            "Kita-Lotsen (AWO Kreisverband, bis 31.12.2020): Die Stelle ist noch nicht besetzt",
            "12.500,50 € geplant",
            "0,50 € ausgegeben",
            "1 Sitzung,",
            "100 % der Sitze waren vertreten",
            "1 gefasst",
            "mit Änderungen beschlossen, Sozialausschuss, V/2026/113, Nur bis Dezember",
            "Eine Zusage für die halbe Stelle ab 2027.",
            "Quelle: Ziele und Maßnahmen, Stand "
        }) {
            assertThat(screen).contains(said);
            assertThat(plain(printed)).contains(said);
        }
        leadership.get("/language/en?back=/");
        var english = printed("fact-sheet-en", leadership, network.town());
        assertThat(english.violations()).isEmpty();
        assertThat(plain(english)).contains("Fact sheet: network for integration", "1 late", "€12,500.50 planned");
    }

    @Test
    void with_as_much_as_there_may_be_it_still_is_one_page() {
        var town = Town.aTown();
        var network = ANetwork.in(town);
        var words = "Verzögerungsbegründungszusammenhang ".repeat(12).strip();
        for (var number = 0; number < 9; number++) {
            var title = number + " "
                    + "Bildungspartnerschaftskoordination ".repeat(4).strip();
            var late = network.plan().measure(title, "", "until", "2019-12-31");
            network.plan().says(late, "state", "late", "words", words);
            network.plan().goal("/plan/concepts/integrationskonzept", title, "", "target", "5", "unit", "Plätze");
        }
        for (var number = 1; number < 9; number++) {
            ABody.in(
                    town,
                    number + " Arbeitsgemeinschaft für Bildungspartnerschaftskoordination und Ehrenamtsförderung");
        }
        for (var number = 1; number < 8; number++) {
            network.recommends(number + ". " + "Die Stadt stellt Räume für Sprachkurse bereit. ".repeat(4), words);
        }
        network.says("Wir brauchen sehr viel. ".repeat(20).strip(), "", "");
        var printed = printed("fact-sheet-full", network.coordinator(), town);
        assertThat(plain(printed))
                .containsPattern("Und \\d weitere Maßnahmen\\.")
                .containsPattern("Und \\d weitere Gremien\\.")
                .containsPattern("Und (eine|\\d) weitere Empfehlung(en)?\\.")
                .contains("Wir brauchen sehr viel.", "Quelle: Beschlussregister", "Quelle: Sitzungen");
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.pages()).isEqualTo(1);
    }

    @Test
    void an_empty_town_reads_what_to_enter_first() {
        var town = Town.aTown();
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(town.path() + "/reports/fact-sheet").page().text())
                .contains("Noch gibt es nichts zu berichten", "ein Gremium gründen");
        var printed = printed("fact-sheet-empty", coordinator, town);
        assertThat(printed.violations()).isEmpty();
        assertThat(plain(printed)).contains("Noch gibt es nichts zu berichten");
    }

    @Test
    void only_office_and_leadership_see_it() {
        var town = Town.aTown();
        assertThat(town.as(Role.MEMBER).get(town.path() + "/reports/fact-sheet").status())
                .isEqualTo(403);
        assertThat(town.as(Role.CONTACT).get(town.path() + "/reports").status()).isEqualTo(403);
        assertThat(town.as(Role.LEADERSHIP).get(town.path() + "/reports").page().text())
                .contains("Faktenblatt", "Mitteilungsvorlage");
    }

    private static String plain(Printed printed) {
        return printed.text().replaceAll("\\s+", " ");
    }

    private static Printed printed(String name, Guest guest, Town town) {
        return Printed.of(
                name, guest.get(town.path() + "/reports/fact-sheet/print").bytes());
    }
}

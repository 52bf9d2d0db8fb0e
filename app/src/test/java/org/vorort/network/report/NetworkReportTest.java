package org.vorort.network.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.network.map.DrawnTown;
import org.vorort.network.picture.TownNetwork;
import org.vorort.shell.Printed;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class NetworkReportTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 1);

    @Test
    void the_report_of_a_network_is_archivable_and_accessible_in_both_languages() {
        var drawn = DrawnTown.of(60).joined(0, 59, House.today().minusMonths(2));
        var leadership = drawn.town().as(Role.LEADERSHIP);
        var german = printed("report-de", leadership, drawn.town());
        assertThat(german.violations()).isEmpty();
        assertThat(german.size()).isEqualTo("210 x 297");
        assertThat(german.pictures().getFirst()).startsWith("Karte des Netzwerks: 60 Organisationen, ");
        assertThat(german.text())
                .contains("Netzwerkbericht", "Auf einen Blick", "Die Karte", "Was auffällt: das als Nächstes")
                .contains(
                        "Was sich seit dem", "1 neue Verbindung", "Wer viel verbindet", "Wie dieser Bericht entsteht");
        leadership.get("/language/en?back=/");
        var english = printed("report-en", leadership, drawn.town());
        assertThat(english.violations()).isEmpty();
        assertThat(english.pictures().getFirst()).startsWith("Map of the network: 60 organisations");
        assertThat(english.text()).contains("Network report", "At a glance", "How this report comes about");
    }

    @Test
    void it_is_one_click_away_from_the_map_and_the_findings_for_those_who_may_read_it() {
        var drawn = DrawnTown.with("Chor", "Bücherei").joined(0, 1, LONG_AGO);
        var report = drawn.path() + "/report";
        for (var role : List.of(Role.COORDINATOR, Role.LEADERSHIP)) {
            var guest = drawn.town().as(role);
            assertThat(links(guest, drawn.path())).contains(report);
            assertThat(links(guest, drawn.path() + "/findings")).contains(report);
        }
        var member = drawn.town().as(Role.MEMBER);
        assertThat(links(member, drawn.path())).doesNotContain(report);
        assertThat(member.get(report).status()).isEqualTo(403);
        assertThat(drawn.town().as(Role.CONTACT).get(report).status()).isEqualTo(403);
    }

    @Test
    void an_empty_town_reads_what_is_missing_and_how_to_begin() {
        var town = Town.aTown();
        var printed = printed("report-empty", town.as(Role.COORDINATOR), town);
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.text())
                .contains("Noch steht keine Organisation im Verzeichnis")
                .doesNotContain("Die Karte");
    }

    @Test
    void a_town_without_ties_has_no_map_but_knows_what_to_ask() {
        var drawn = DrawnTown.with("Chor", "Bücherei");
        var printed = printed("report-untold", drawn.town().as(Role.LEADERSHIP), drawn.town());
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.pictures()).isEmpty();
        assertThat(printed.text())
                .contains("Noch weiß niemand, wer mit wem zusammenarbeitet", "In der Umfrage fragen")
                .doesNotContain("Wer viel verbindet");
    }

    @Test
    void what_was_put_aside_stands_apart_with_reason_and_day() {
        var drawn = DrawnTown.with("Chor", "Bücherei", "Museum")
                .joined(0, 1, LONG_AGO)
                .joined(1, 2, LONG_AGO);
        var coordinator = drawn.town().as(Role.COORDINATOR);
        var day = House.today().plusMonths(1);
        coordinator.post(
                drawn.path() + "/findings/migrants/dismissal", "reason", "Gründet sich", "askAgainOn", day.toString());
        var printed = printed("report-aside", coordinator, drawn.town());
        assertThat(printed.text().replaceAll("\\s+", " "))
                .contains("1 zurückgestellter Hinweis")
                .containsPattern("Grund: Gründet sich \\(Bis \\d\\d\\.\\d\\d\\.\\d{4}, zurückgestellt von");
    }

    @Test
    void how_much_somebody_carries_is_in_no_report_whoever_asks_for_it() {
        var town = Town.aTown();
        var network = TownNetwork.in(town).circle("A", "B", "C", "D");
        for (var place : new String[] {"A", "B", "C", "D"}) {
            network.function("Anna Muster", place, "Vorsitz", "Ben Beispiel");
        }
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(town.path() + "/network/findings").body()).contains("Funktionen zugleich");
        assertThat(printed("report-carrying", coordinator, town).text()).doesNotContain("Funktionen zugleich");
    }

    @Test
    void a_thousand_organisations_fit_into_a_paper_somebody_reads() throws InterruptedException {
        var drawn = DrawnTown.of(1_000);
        var coordinator = drawn.town().as(Role.COORDINATOR);
        var early = printed("report-early", coordinator, drawn.town());
        assertThat(early.violations()).isEmpty();
        assertThat(early.text()).contains("Die Karte wird gerade zum ersten Mal gezeichnet");
        assertThat(early.pages()).isLessThan(25);
        for (var patience = 0; patience < 60 && !isDrawn(coordinator, drawn); patience++) {
            Thread.sleep(1_000);
        }
        var whole = printed("report-large", coordinator, drawn.town());
        assertThat(whole.violations()).isEmpty();
        assertThat(whole.pictures().getFirst()).startsWith("Karte des Netzwerks: 1.000 Organisationen");
        assertThat(whole.pages()).isLessThan(25);
        assertThat(whole.text().lines())
                .as("no number is broken in two")
                .anyMatch(line -> line.startsWith("1.000 Org"));
        assertThat(whole.text()).contains("mit niemandem zusammen. (39 weitere Hinweise)");
    }

    private static Printed printed(String name, Guest guest, Town town) {
        var answer = guest.get(town.path() + "/network/report");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/pdf");
        return Printed.of(name, answer.bytes());
    }

    private static boolean isDrawn(Guest guest, DrawnTown drawn) {
        return !guest.get(drawn.path()).page().select("#map svg").isEmpty();
    }

    private static List<String> links(Guest guest, String path) {
        return guest.get(path).page().select("main a").eachAttr("href");
    }
}

package org.vorort.network.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.shell.Printed;
import org.vorort.testing.Guest;

class NetworkPagesTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 5, 1);
    private static final LocalDate LATELY = LocalDate.of(2026, 3, 1);

    @Test
    void an_empty_network_teaches_what_to_do_first() {
        var nobody = DrawnTown.with();
        assertThat(nobody.town().as(Role.COORDINATOR).get(nobody.path()).body()).contains("Noch niemand im Netzwerk");
        var two = DrawnTown.with("Chor", "Bücherei");
        var member = two.town().as(Role.MEMBER);
        var untold = member.get(two.path()).page();
        assertThat(untold.select("#first").text()).isEqualTo("Noch weiß niemand, wer mit wem zusammenarbeitet");
        assertThat(untold.select("svg .n")).isEmpty();
        two.joined(0, 1, LONG_AGO);
        var young = member.get(two.path()).page();
        assertThat(young.select("svg .n")).hasSize(2);
        assertThat(young.select("#first").text()).isEqualTo("So wird ein Netzwerk daraus");
    }

    @Test
    void the_directory_readers_see_the_map_and_only_the_office_arranges_it() {
        var drawn = DrawnTown.with("Chor", "Bücherei").joined(0, 1, LONG_AGO);
        for (var role : List.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER)) {
            var guest = drawn.town().as(role);
            assertThat(guest.get(drawn.path()).status()).isEqualTo(200);
            var arranged = guest.post(drawn.path() + "/arrangement");
            assertThat(arranged.status()).isEqualTo(role == Role.COORDINATOR ? 302 : 403);
        }
        assertThat(drawn.town().as(Role.CONTACT).get(drawn.path()).status()).isEqualTo(403);
    }

    @Test
    void who_is_looked_at_stands_in_front_with_its_ties_in_words() {
        var drawn = DrawnTown.with("Chor", "Bücherei", "Turnverein", "Museum")
                .joined(0, 1, LONG_AGO)
                .joined(0, 2, LONG_AGO);
        var coordinator = drawn.town().as(Role.COORDINATOR);
        var page = coordinator.get(drawn.path() + "?focus=chor").page();
        assertThat(page.select(".n.on title").text()).isEqualTo("Chor, Vereine, 2 Verbindungen");
        assertThat(page.select(".n.dim title").text()).startsWith("Museum");
        assertThat(page.select(".vo-map__panel").text())
                .contains("Zusammenarbeit", "arbeitet regelmäßig zusammen mit Bücherei");
        assertThat(page.select(".vo-map__panel a").eachAttr("href"))
                .contains(drawn.town().path() + "/organisations/chor", drawn.path() + "?focus=turnverein");
        assertThat(coordinator
                        .get(drawn.path() + "?q=BUECHEREI")
                        .page()
                        .select(".n.on title")
                        .text())
                .startsWith("Bücherei");
        assertThat(coordinator
                        .get(drawn.path() + "?q=r")
                        .page()
                        .select("#found")
                        .text())
                .contains("Treffer");
        assertThat(coordinator.get(drawn.path() + "?q=Zoo").body()).contains("niemand mit dem Namen „Zoo“");
    }

    @Test
    void beside_the_map_the_office_reads_what_stands_out_and_where_to_go_on() {
        var drawn = DrawnTown.with("Chor", "Bücherei", "Museum").joined(0, 1, LONG_AGO);
        var panel = drawn.path() + "?focus=museum";
        var office = drawn.town().as(Role.COORDINATOR).get(panel).page().select(".vo-map__panel");
        assertThat(office.text()).contains("Was auffällt", "„Museum“ arbeitet, soweit bekannt, mit niemandem zusammen");
        assertThat(office.select("a").eachAttr("href"))
                .anyMatch(path -> path.startsWith(drawn.path() + "/findings#isolated-"))
                .contains(drawn.town().path() + "/survey", drawn.town().path() + "/organisations/museum/ties/new");
        var leadership = drawn.town().as(Role.LEADERSHIP).get(panel).page().select(".vo-map__panel");
        assertThat(leadership.text()).contains("Museum").doesNotContain("Was auffällt", "Umfrage");
    }

    @Test
    void whoever_is_new_finds_a_place_and_nobody_else_moves() {
        var drawn = DrawnTown.of(30);
        var coordinator = drawn.town().as(Role.COORDINATOR);
        var before = places(coordinator.get(drawn.path()).page());
        drawn.plus("Syrischer Kulturverein");
        var after = places(coordinator.get(drawn.path()).page());
        assertThat(after).hasSize(31).containsAll(before);
        assertThat(coordinator.post(drawn.path() + "/arrangement").location()).isEqualTo(drawn.path());
        assertThat(places(coordinator.get(drawn.path()).page())).doesNotContainSequence(before);
    }

    @Test
    void filters_zoom_and_nonsense_in_the_address_are_understood() {
        var drawn = DrawnTown.of(30);
        var coordinator = drawn.town().as(Role.COORDINATOR);
        assertThat(coordinator.get(drawn.path() + "?group=A06").page().select("svg .n"))
                .hasSize(2);
        assertThat(coordinator.get(drawn.path() + "?kind=funding").page().select("path.b-cooperation:not(section *)"))
                .isEmpty();
        var near = coordinator.get(drawn.path() + "?zoom=4&x=500&y=500").page();
        assertThat(near.select("svg .n").size()).isBetween(1, 29);
        assertThat(near.select(".vo-map__tools a").eachText()).anyMatch(text -> text.contains("ganze Karte"));
        assertThat(coordinator
                        .get(drawn.path() + "?zoom=NaN&x=-&date=gestern&compare=2025-13-01&strength=viel&kind=x")
                        .status())
                .isEqualTo(200);
        assertThat(coordinator
                        .get(drawn.path() + "?focus=%3Cscript%3E&q=%22%3E%3Cb%3E")
                        .body())
                .doesNotContain("<script>&", "\"><b>");
    }

    @Test
    void two_days_are_compared_by_sign_and_in_words() {
        var drawn = DrawnTown.with("Chor", "Bücherei", "Turnverein")
                .joined(0, 1, LATELY)
                .funds(2, 1, LONG_AGO, LocalDate.of(2026, 2, 1));
        var page = drawn.town()
                .as(Role.LEADERSHIP)
                .get(drawn.path() + "?compare=2026-01-01")
                .page();
        assertThat(page.select("[aria-labelledby=changes]").text())
                .containsPattern(
                        "1 neue Verbindung \\+ (Chor|Bücherei) arbeitet regelmäßig zusammen mit (Chor|Bücherei)")
                .contains("1 beendete Verbindung", "Turnverein unterstützt hin und wieder Bücherei")
                .contains("Neu im Netzwerk + Chor", "Ohne Verbindung seither − Turnverein");
        assertThat(page.select("#map path.sign.new")).isNotEmpty();
        assertThat(page.select("#map path.sign.old")).isNotEmpty();
    }

    @Test
    void table_matrix_and_files_say_what_the_map_shows() {
        var drawn = DrawnTown.with("Chor", "Bücherei", "Turnverein")
                .joined(0, 1, LONG_AGO)
                .funds(2, 1, LONG_AGO, LocalDate.of(2199, 1, 1));
        var member = drawn.town().as(Role.MEMBER);
        assertThat(member.get(drawn.path() + "/table").page().select("tbody tr").eachText())
                .anyMatch(row -> row.startsWith("Bücherei Vereine 2 Zusammenarbeit: Chor Förderung: Turnverein"));
        var cells = member.get(drawn.path() + "/matrix").page().select("td.vo-map__cell2 a");
        assertThat(cells.eachText()).containsExactly("2: Bücherei mit Chor", "2: Chor mit Bücherei");
        assertThat(cells.eachAttr("href"))
                .containsExactly(
                        drawn.town().path() + "/organisations/buecherei#ties",
                        drawn.town().path() + "/organisations/chor#ties");
        var csv = member.get(drawn.path() + "/export?format=csv").body();
        assertThat(csv).contains("Turnverein;Förderung;Bücherei;1;2019-05-01;eine Seite sagt es");
        assertThat(csv.lines().filter(line -> line.contains("Zusammenarbeit"))).hasSize(1);
        assertThat(member.get(drawn.path() + "/export").status()).isEqualTo(200);
    }

    @Test
    void many_organisations_become_groups_in_the_matrix() {
        var drawn = DrawnTown.of(60);
        var matrix = drawn.town().as(Role.MEMBER).get(drawn.path() + "/matrix").page();
        assertThat(matrix.select("thead th")).hasSize(24);
        assertThat(matrix.select("tbody th a").attr("href")).contains("/network/table?group=A01");
    }

    @Test
    void the_map_is_printed_archivable_and_said_in_words() {
        var drawn = DrawnTown.of(30);
        var leadership = drawn.town().as(Role.LEADERSHIP);
        for (var format : List.of("a3", "a4")) {
            var pdf = leadership.get(drawn.path() + "/print?compare=2025-01-01&format=" + format);
            var printed = Printed.of("network-" + format, pdf.bytes());
            assertThat(printed.violations()).isEmpty();
            assertThat(printed.size()).isEqualTo(format.equals("a3") ? "420 x 297" : "297 x 210");
            assertThat(printed.pictures().getFirst()).startsWith("Karte des Netzwerks: 30 Organisationen");
            assertThat(printed.text()).contains("Das Netzwerk in Worten", "Veränderung seit 01.01.2025");
        }
        assertThat(leadership.get(drawn.path() + "/print?format=quatsch").status())
                .isEqualTo(200);
    }

    @Test
    void three_hundred_fit_into_a_small_page_and_a_thousand_are_arranged_in_the_background()
            throws InterruptedException {
        var drawn = DrawnTown.of(300);
        var page = drawn.town().as(Role.COORDINATOR).get(drawn.path());
        assertThat(page.page().select("svg .n")).hasSize(300);
        assertThat(page.bytes().length).isLessThan(400_000);
        var large = DrawnTown.of(450);
        var guest = large.town().as(Role.COORDINATOR);
        assertThat(guest.get(large.path()).body()).contains("Die Karte wird gerade gezeichnet");
        assertThat(guest.get(large.path() + "/table").page().select("tbody tr")).hasSize(450);
        for (var patience = 0; patience < 60 && nodes(guest, large) == 0; patience++) {
            Thread.sleep(1_000);
        }
        assertThat(nodes(guest, large)).isEqualTo(450);
    }

    private static int nodes(Guest guest, DrawnTown drawn) {
        return guest.get(drawn.path()).page().select("svg .n").size();
    }

    /** Who stands where, as the drawing says. */
    private static List<String> places(Document page) {
        return page.select("svg .n").stream()
                .map(node -> node.select("title").text() + node.attr("transform"))
                .toList();
    }
}

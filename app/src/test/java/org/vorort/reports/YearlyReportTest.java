package org.vorort.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.shell.Printed;
import org.vorort.testing.Town;

class YearlyReportTest {

    private final Town town = Town.aTown();
    private final String year = String.valueOf(ANetwork.TODAY.getYear());
    private ANetwork network;

    @BeforeEach
    void a_year_of_a_network() {
        network = ANetwork.in(town);
    }

    @Test
    void page_paper_and_file_say_the_same() throws IOException {
        network.says("Eine Zusage.", "Das Fest war gut besucht.", "Wir öffnen das Elterncafé.");
        var screen = network.coordinator().get(network.path("/" + year)).page();
        var printed = Printed.of(
                "yearly",
                network.coordinator().get(network.path("/" + year + "/print")).bytes());
        assertThat(printed.violations()).isEmpty();
        var bytes = network.coordinator()
                .get(network.path("/" + year + "/document"))
                .bytes();
        Files.write(Path.of("target/print/yearly.docx"), bytes);
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (var table : screen.select("main table")) {
                assertThat(tables(file))
                        .contains(table.select("th, td").stream()
                                .map(Element::text)
                                .toList());
            }
            assertThat(headings(file)).containsAll(screen.select("main h2").eachText());
            var written =
                    file.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(written)
                    .containsAll(screen.select("main li").eachText().stream()
                            .filter(line -> !line.isBlank())
                            .filter(line ->
                                    screen.select("main .vo-stack").text().contains(line))
                            .toList());
            var paper = printed.text().replaceAll("\\s+", " ");
            for (var said : List.of(
                    "40 Räder stehen bereit",
                    "Früher mit dem Bauhof sprechen",
                    "Das Fest war gut besucht.",
                    "Wir öffnen das Elterncafé.",
                    "Elterncafé",
                    "12.500,50 €",
                    "Nur bis Dezember")) {
                assertThat(paper).contains(said);
                assertThat(screen.text()).contains(said);
                assertThat(String.join(" ", written) + tables(file)).contains(said);
            }
        }
    }

    @Test
    void the_file_knows_its_title_its_language_and_the_heads_of_its_tables() throws IOException, XmlException {
        var bytes = network.coordinator()
                .get(network.path("/" + year + "/document"))
                .bytes();
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(file.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Netzwerk für Integration: Jahresbericht " + year);
            assertThat(file.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("de-DE");
            assertThat(file.getTables())
                    .isNotEmpty()
                    .allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(file.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue())
                    .isEqualTo(0);
            assertThat(file.getParagraphs())
                    .filteredOn(one -> "Heading1".equals(one.getStyleID()))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void figures_agree_with_the_fact_sheet() {
        var sheet =
                network.coordinator().get(network.path("/fact-sheet")).page().text();
        var report = network.coordinator().get(network.path("/" + year)).page();
        assertThat(sheet).contains("1 verzögert", "1 abgeschlossen", "1 geplant");
        assertThat(report.select("table").first().select("tr").eachText())
                .contains("verzögert 1 1", "abgeschlossen 1 1", "geplant 1 0", "Zusammen 3 2");
    }

    @Test
    void a_year_that_is_none_has_no_report() {
        for (var wrong : List.of("1800", "9999", "soon", "20260", "-1")) {
            assertThat(network.coordinator().get(network.path("/" + wrong)).status())
                    .as(wrong)
                    .isEqualTo(404);
            assertThat(network.coordinator()
                            .get(network.path("/" + wrong + "/document"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(network.coordinator().get(network.path("/2001")).page().text())
                .contains("Jahresbericht 2001", "In diesem Zeitraum ging keine Maßnahme zu Ende");
    }

    @Test
    void a_town_that_has_nothing_to_report_reads_what_to_enter_first() {
        var empty = Town.aTown();
        var page = empty.as(Role.COORDINATOR)
                .get(empty.path() + "/reports/" + year)
                .page();
        assertThat(page.select("main li").eachText()).contains("ein Gremium gründen und seine Sitze besetzen");
        assertThat(page.text()).doesNotContain("Für 0", "0 Aufgaben");
    }

    @Test
    void friction_between_levels_stands_in_the_year_with_how_it_was_settled() {
        var coordinator = network.coordinator();
        var report = network.path("/" + year);
        assertThat(coordinator.get(report).page().text())
                .contains("Wer wofür zuständig ist, wurde noch nicht festgehalten.");
        var area = coordinator
                .post(town.path() + "/responsibilities", "name", "Unterbringung", "scope", "")
                .location();
        var opened = String.valueOf(ANetwork.TODAY.minusDays(1));
        coordinator.post(
                area + "/frictions", "what", "Der Kreis meldet zu spät.", "levels", "county", "openedOn", opened);
        assertThat(coordinator.get(report).page().text())
                .contains("Für eine Aufgabe ist festgehalten", "Unterbringung: Der Kreis meldet zu spät. (offen seit ");
        var friction = coordinator.get(area).page().select("h3 a").attr("href");
        var settled = coordinator.post(
                friction,
                "what",
                "Der Kreis meldet zu spät.",
                "openedOn",
                opened,
                "settledOn",
                String.valueOf(ANetwork.TODAY),
                "settledHow",
                "Zehn Tage vorher.",
                "version",
                coordinator.get(friction).page().select("[name=version]").val());
        assertThat(settled.status()).isEqualTo(302);
        assertThat(coordinator.get(report).page().text())
                .contains(": Zehn Tage vorher.)")
                .doesNotContain("offen seit");
    }

    @Test
    void texts_are_guarded_kept_and_found_in_the_trail() {
        var path = network.path("/" + year + "/words");
        var guarded = network.coordinator()
                .post(path, "successes", "Ein Flüchtling aus Syrien hat eine Stelle", "version", "0");
        assertThat(guarded.status()).isEqualTo(422);
        assertThat(network.coordinator()
                        .post(path, "needs", "x".repeat(501), "version", "0")
                        .body())
                .contains("500");
        assertThat(network.coordinator()
                        .post(path, "needs", "Eine Zusage.", "version", "0")
                        .status())
                .isEqualTo(302);
        var slower = network.coordinator().post(path, "needs", "Etwas anderes.", "version", "0");
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.page().select("[name=needs]").text()).isEqualTo("Etwas anderes.");
        assertThat(network.coordinator()
                        .get(town.path() + "/audit?subject=reports-" + year)
                        .body())
                .contains("Texte für die Berichte", "Eine Zusage.");
        assertThat(town.as(Role.LEADERSHIP).get(path).status()).isEqualTo(403);
    }

    private static List<String> headings(XWPFDocument file) {
        return file.getParagraphs().stream()
                .filter(one -> "Heading1".equals(one.getStyleID()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<List<String>> tables(XWPFDocument file) {
        return file.getTables().stream()
                .map(table -> table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .map(cell -> cell.getText().strip().replace('\u00a0', ' '))
                        .toList())
                .toList();
    }
}

package org.vorort.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.shell.Printed;
import org.vorort.testing.Town;

class CouncilPaperTest {

    private final Town town = Town.aTown();
    private final String paper = town.path() + "/reports/paper";

    @Test
    void the_paper_is_filled_in_for_a_span_of_time() throws IOException {
        var network = ANetwork.in(town);
        var span = "?from=2020-01-01&until=" + ANetwork.TODAY;
        var screen = network.coordinator().get(paper + span).page().text();
        var printed = Printed.of(
                "council-paper",
                network.coordinator().get(paper + "/print" + span).bytes());
        assertThat(printed.violations()).isEmpty();
        var bytes = network.coordinator().get(paper + "/document" + span).bytes();
        Files.write(Path.of("target/print/council-paper.docx"), bytes);
        try (var file = new XWPFDocument(new ByteArrayInputStream(bytes));
                var read = new XWPFWordExtractor(file)) {
            for (var said : new String[] {
                "Betreff",
                "Beschlussvorschlag",
                "Sachverhalt und Begründung",
                "Anlagen",
                "Bericht für die Zeit vom 01.01.2020 bis ",
                "zur Kenntnis",
                "2 von 2 Sitze besetzt",
                "Kita-Lotsen (AWO Kreisverband, bis 31.12.2020): Die Stelle ist noch nicht besetzt"
            }) {
                assertThat(screen).contains(said);
                assertThat(printed.text().replaceAll("\\s+", " ")).contains(said);
                assertThat(read.getText()).contains(said);
            }
        }
    }

    @Test
    void a_span_that_is_none_is_said_at_its_field() {
        var coordinator = town.as(Role.COORDINATOR);
        var backwards = coordinator.get(paper + "?from=2026-05-01&until=2026-04-01");
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.body()).contains("Der letzte Tag liegt vor dem ersten");
        assertThat(coordinator.get(paper + "?from=gestern&until=2999-01-01").body())
                .contains("Tragen Sie einen Tag ein", "Dieser Tag liegt in der Zukunft");
        assertThat(coordinator.get(paper + "?from=1800-01-01&until=2026-01-01").body())
                .contains("So weit reichen die Berichte nicht zurück");
        assertThat(coordinator.get(paper + "/document?from=gestern&until=heute").status())
                .isEqualTo(404);
        assertThat(coordinator.get(paper).page().text()).contains("In VorOrt ist noch nichts eingetragen");
    }

    @Test
    void recommendations_are_listed_with_what_became_of_them() {
        var coordinator = town.as(Role.COORDINATOR);
        var list = town.path() + "/reports/council";
        assertThat(coordinator.get(list).body()).contains("Noch gibt es keine Empfehlung an den Rat");
        assertThat(Printed.of("council-none", coordinator.get(list + "/print").bytes())
                        .violations())
                .isEmpty();
        var network = ANetwork.in(town);
        var row = network.coordinator().get(list).page().select("tbody tr");
        assertThat(row.text())
                .contains("Lenkungsgruppe", "mit Änderungen beschlossen", "V/2026/113", "Nur bis Dezember");
        assertThat(row.select("a").attr("href")).isEqualTo(network.resolution());
        var printed =
                Printed.of("council", network.coordinator().get(list + "/print").bytes());
        assertThat(printed.violations()).isEmpty();
        assertThat(printed.text().replaceAll("\\s+", " ")).contains("Nur bis Dezember");
    }
}

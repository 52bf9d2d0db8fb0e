package org.vorort.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

class ListImportPagesTest {

    private static final Path CIRCLES = Path.of("../../shared/data/organisations/munich_helper_circles");
    private static final String CHIPS = ".vo-chips[aria-label='Zeilen zeigen'] a";

    private final Town town = Town.aTown();
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_list_is_looked_at_first_and_then_taken_over() {
        var preview = coordinator.get(handOver("kontakte.csv", """
                Verein;Telefon;Ort
                Chor;07041 12345;Musterlingen
                Sportverein;siehe Aushang;Musterlingen
                ;07041 1;Musterlingen
                """));
        assertThat(preview.page().select(CHIPS).eachText()).contains("neu: 2", "nicht übernommen: 1");
        assertThat(preview.body()).contains("siehe Aushang");
        assertThat(organisations()).isZero();

        var report = coordinator.visit(takeOver(preview));
        assertThat(report.heading()).isEqualTo("Ergebnis: kontakte.csv");
        assertThat(organisations()).isEqualTo(2);
        assertThat(coordinator.get(town.path() + "/imports").page().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void what_a_column_means_can_be_decided() {
        var path = handOver("liste.csv", "Name;Bemerkungen zum Rathaus\nChor;Musterlingen\n");
        coordinator.post(path + "/columns", "subject", "organisation", "column0", "name", "column1", "town");
        takeOver(coordinator.get(path));
        assertThat(coordinator
                        .get(town.path() + "/organisations?q=musterlingen")
                        .body())
                .contains("Chor");
    }

    @Test
    void the_helper_circles_of_2020_after_those_of_2016_are_counted_right() throws IOException {
        assumeTrue(Files.isDirectory(CIRCLES), "the real lists are not beside the repository");
        takeOver(coordinator.get(handOver("2016.csv", Files.readString(CIRCLES.resolve("2016.csv")))));
        var preview = coordinator.get(handOver("2020.csv", Files.readString(CIRCLES.resolve("2020.csv"))));
        assertThat(preview.page().select(CHIPS).eachText()).contains("neu: 7", "geändert: 14", "unverändert: 29");
        assertThat(preview.body()).contains("diesmal nicht: 7");
        takeOver(preview);
        var again = coordinator.get(handOver("2020.csv", Files.readString(CIRCLES.resolve("2020.csv"))));
        assertThat(again.page().select(CHIPS).eachText()).contains("neu: 0", "geändert: 0", "unverändert: 50");
        assertThat(Markup.complaints(again.body())).isEmpty();
    }

    @Test
    void what_is_no_list_gets_one_sentence() {
        var empty = coordinator.upload(town.path() + "/imports", "file", "leer.csv", new byte[0], "source", "");
        assertThat(empty.status()).isEqualTo(422);
        var bytes = new byte[] {'P', 'K', 3, 4, 0, 0, 0, 9, 9, 9};
        var broken = coordinator.upload(town.path() + "/imports", "file", "bombe.xlsx", bytes, "source", "Vereine");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.page().select("[name=source]").val())
                .as("what was typed stays")
                .isEqualTo("Vereine");
    }

    @Test
    void a_discarded_list_leaves_nothing_and_other_towns_do_not_see_it() {
        var path = handOver("liste.csv", "Name\nChor\n");
        var other = Town.aTown();
        assertThat(other.as(Role.COORDINATOR)
                        .get(path.replace(town.path(), other.path()))
                        .status())
                .isEqualTo(404);
        coordinator.delete(path);
        assertThat(coordinator.get(path).status()).isEqualTo(404);
        assertThat(organisations()).isZero();
    }

    private String handOver(String name, String text) {
        var answer = coordinator.upload(
                town.path() + "/imports", "file", name, text.getBytes(StandardCharsets.UTF_8), "source", "");
        assertThat(answer.location()).startsWith(town.path() + "/imports/");
        return answer.location();
    }

    /** Takes the list of this preview over; where that leads. */
    private String takeOver(Guest.Answer preview) {
        return coordinator
                .post(preview.page().select("form[action$=/takeover]").attr("action"))
                .location();
    }

    private long organisations() {
        return coordinator
                .get(town.path() + "/organisations")
                .page()
                .select("tbody tr")
                .size();
    }
}

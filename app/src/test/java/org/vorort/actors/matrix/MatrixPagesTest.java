package org.vorort.actors.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Town;

class MatrixPagesTest {

    private final Town town = Town.aTown();
    private final String matrix = town.path() + "/matrix";

    @Test
    void each_cell_leads_to_its_list_and_gaps_are_said_in_words() {
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(matrix).body()).contains("Noch keine Organisationen");
        coordinator.post(town.path() + "/organisations", "name", "Chor", "group", "A11", "fields", "KUL");
        coordinator.post(
                town.path() + "/organisations", "name", "Bücherei", "group", "A07", "fields", "KUL", "fields", "SPR");
        var page = coordinator.get(matrix).page();
        assertThat(page.select("tbody td a").eachAttr("href"))
                .contains(town.path() + "/organisations?group=A11&field=KUL");
        assertThat(page.select("td.vo-gap").first().text()).contains("–", "niemand");
        assertThat(page.select("[aria-labelledby=findings]").text())
                .contains(
                        "Im Handlungsfeld „Wohnen",
                        "hängt an einer einzigen Organisation",
                        "ist nur eine Organisation");
        assertThat(town.as(Role.MEMBER).get(matrix).page().select("a[href$=/organisations/new]"))
                .isEmpty();
    }

    @Test
    void the_matrix_can_be_printed_and_taken_along() {
        var coordinator = town.as(Role.COORDINATOR);
        coordinator.post(town.path() + "/organisations", "name", "Chor", "group", "A11", "fields", "KUL");
        for (var format : new String[] {"a3", "a4"}) {
            var pdf = coordinator.get(matrix + "/print?format=" + format);
            assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        assertThat(coordinator.get(matrix + "/export?format=csv").body()).contains("Vereine;", ";1");
        assertThat(coordinator.get(matrix + "/export?format=quatsch").status()).isEqualTo(200);
        assertThat(town.as(Role.CONTACT).get(matrix).status()).isEqualTo(403);
    }
}

package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class FoundMusterlingenTest {

    @Test
    void musterlingen_has_something_on_every_page() {
        var town = new Town(House.open().ask(FoundMusterlingen.class).found(Visitor.Actor.named("Test")));
        var page = House.open().guest().get(town.path()).page();
        assertThat(page.select("h1").text()).isEqualTo("Musterlingen");
        assertThat(page.text()).contains("Musterkreis").contains("25.300").contains("Rathausplatz 1");
        assertThat(page.select("main section[lang]").eachAttr("lang"))
                .containsExactly("de", "de-simple", "en", "ar", "uk", "tr");
        assertThat(House.open().guest().get(town.path() + "/coat-of-arms").status())
                .isEqualTo(200);
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(town.path() + "/settings/potentials").page().text())
                .contains("6 von 6 Fragen beantwortet");
        assertThat(coordinator.get(town.path() + "/settings/letterhead/preview").body())
                .startsWith("%PDF-");
    }
}

package org.vorort.actors.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class OfferPagesTest {

    private final Town town = Town.aTown();
    private final String chor = town.path() + "/organisations/chor";
    private Guest coordinator;

    @BeforeEach
    void anOffer() {
        coordinator = town.as(Role.COORDINATOR);
        coordinator.post(town.path() + "/organisations", "name", "Chor");
        coordinator.post(
                chor + "/offers",
                "title",
                "Singkreis für Kinder",
                "description",
                "Jeden Dienstag",
                "field",
                "KUL",
                "languages",
                "de");
    }

    @Test
    void an_organisation_is_found_by_its_offers() {
        assertThat(coordinator.get(town.path() + "/organisations?q=singkreis").body())
                .contains("chor\"");
        coordinator.post(own(), "title", "Tanzkreis", "field", "KUL");
        assertThat(coordinator.get(town.path() + "/organisations?q=tanzkreis").body())
                .contains("chor\"");
        coordinator.post(chor, "name", "Chor", "town", "Musterlingen", "version", "1");
        assertThat(coordinator.get(town.path() + "/organisations?q=tanzkreis").body())
                .contains("chor\"");
        coordinator.delete(own());
        assertThat(coordinator.get(town.path() + "/organisations?q=tanzkreis").body())
                .doesNotContain("/chor\"");
    }

    @Test
    void all_offers_are_listed_and_narrowed_down() {
        coordinator.post(chor + "/offers", "title", "Altes Fest", "until", "2020-01-01");
        assertThat(titles("")).containsExactly("Singkreis für Kinder");
        assertThat(titles("?q=dienst&field=KUL")).containsExactly("Singkreis für Kinder");
        assertThat(titles("?field=WOH")).isEmpty();
        assertThat(titles("?q=xyz&page=-3")).isEmpty();
    }

    @Test
    void wrong_input_is_said_and_kept() {
        var answer = coordinator.post(
                chor + "/offers", "title", "", "description", "Für alle", "field", "XXX", "place", "nirgends");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#description").text()).isEqualTo("Für alle");
        assertThat(answer.page().select(".vo-errors li")).hasSize(3);
    }

    @Test
    void members_look_but_do_not_change_and_other_towns_see_nothing() {
        var member = town.as(Role.MEMBER);
        assertThat(member.get(town.path() + "/offers").body()).contains("Singkreis");
        assertThat(member.get(own()).status()).isEqualTo(403);
        var elsewhere = Town.aTown();
        var there = own().replace(town.path(), elsewhere.path());
        assertThat(elsewhere.as(Role.COORDINATOR).get(there).status()).isEqualTo(404);
    }

    private String own() {
        return coordinator.get(chor).page().select("a[href*=/offers/]").stream()
                .map(link -> link.attr("href"))
                .filter(path -> !path.endsWith("/new"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(String query) {
        return coordinator
                .get(town.path() + "/offers" + query)
                .page()
                .select("tbody th")
                .eachText();
    }
}

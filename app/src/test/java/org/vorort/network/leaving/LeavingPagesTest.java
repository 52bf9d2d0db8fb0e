package org.vorort.network.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.network.picture.TownNetwork;
import org.vorort.testing.Town;

class LeavingPagesTest {

    private final Town town = Town.aTown();
    private final String leaving = town.path() + "/network/leaving";

    @Test
    void somebody_is_found_by_a_part_of_the_name() {
        TownNetwork.in(town).circle("Turnverein", "Schule").belongs("Anna Turnfest", "Schule");
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator
                        .get(leaving + "?q=TURN")
                        .page()
                        .select("main ul li a")
                        .eachAttr("href"))
                .containsExactly(
                        leaving + "?kind=organisation&who=turnverein", leaving + "?kind=person&who=anna-turnfest");
        assertThat(coordinator.get(leaving + "?q=xyz").body()).contains("So heißt hier niemand");
    }

    @Test
    void a_person_leaving_is_thought_through_to_the_handover() {
        TownNetwork.in(town)
                .circle("Schule", "AWO", "Rathaus")
                .function("Anna Muster", "Schule", "Vorsitz", "Ben Beispiel")
                .belongs("Anna Muster", "Chor");
        var page = town.as(Role.COORDINATOR)
                .get(leaving + "?kind=person&who=anna-muster")
                .page();
        assertThat(page.select("h1").text()).isEqualTo("Was, wenn „Anna Muster“ geht?");
        assertThat(page.select("[aria-labelledby=lost]").text())
                .contains("Anna Muster: Vorsitz, Schule (es vertritt Ben Beispiel)", "Chor");
        assertThat(page.select("[aria-labelledby=candidates]").text())
                .contains("Ben Beispiel", "vertritt schon bei Schule");
        assertThat(page.select(".vo-tasks li").eachText())
                .anyMatch(task -> task.startsWith("Vorsitz bei „Schule“ übergeben"))
                .anyMatch(task -> task.startsWith("Danke sagen"));
    }

    @Test
    void an_organisation_leaving_names_ties_fields_and_who_could_step_in() {
        TownNetwork.in(town)
                .with("Caritas", "A06", "WOH")
                .with("AWO", "A06", "SPR")
                .circle("Caritas", "Schule", "AWO");
        var page = town.as(Role.COORDINATOR).get(leaving + "?who=caritas").page();
        assertThat(page.select("[aria-labelledby=lost]").text()).contains("AWO", "Schule", "Wohnen");
        assertThat(page.select("[aria-labelledby=candidates]").text()).contains("AWO", "arbeitet schon mit Schule");
    }

    @Test
    void the_handover_list_can_be_printed() {
        TownNetwork.in(town).circle("Schule", "AWO").function("Anna Muster", "Schule", "Vorsitz", "");
        var coordinator = town.as(Role.COORDINATOR);
        for (var who : new String[] {"/organisation/schule", "/person/anna-muster"}) {
            var pdf = coordinator.get(leaving + who);
            assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @Test
    void only_the_office_asks_and_only_about_its_own_town() {
        TownNetwork.in(town).circle("Schule", "AWO");
        assertThat(town.as(Role.LEADERSHIP).get(leaving).status()).isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(leaving + "?who=schule").status()).isEqualTo(403);
        var elsewhere = Town.aTown();
        var stranger = elsewhere.as(Role.COORDINATOR);
        assertThat(stranger.get(elsewhere.path() + "/network/leaving?who=schule")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(elsewhere.path() + "/network/leaving/organisation/schule")
                        .status())
                .isEqualTo(404);
    }
}

package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.House;

class PotentialPagesTest {

    @Test
    void six_questions_wait_for_short_answers() {
        var town = aTown();
        var page = town.as(Role.COORDINATOR)
                .get(town.path() + "/settings/potentials")
                .page();
        assertThat(page.select("textarea")).hasSize(6);
        assertThat(page.text()).contains("0 von 6 Fragen beantwortet");
    }

    @Test
    void an_answer_is_kept_and_can_be_taken_back() {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        var path = town.path() + "/settings/potentials";
        coordinator.post(path, "p1", "Man trifft sich am Brunnen.", "p6", "Gemischt.");
        var page = coordinator.get(path).page();
        assertThat(page.text()).contains("2 von 6 Fragen beantwortet").contains("Zuletzt geändert");
        assertThat(page.select("textarea[name=p1]").text()).isEqualTo("Man trifft sich am Brunnen.");
        coordinator.post(path, "p1", "", "p6", "Gemischt.");
        assertThat(coordinator.get(path).page().text()).contains("1 von 6 Fragen beantwortet");
    }

    @Test
    void an_answer_is_short() {
        var town = aTown();
        var answer = town.as(Role.COORDINATOR).post(town.path() + "/settings/potentials", "p3", "lang ".repeat(500));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=#p3]")).hasSize(1);
    }

    @Test
    void answers_stay_inside_the_office() {
        var town = aTown();
        var path = town.path() + "/settings/potentials";
        town.as(Role.COORDINATOR).post(path, "p1", "Nur für uns.");
        assertThat(House.open().guest().get(path).location()).startsWith("/sign-in");
        assertThat(town.as(Role.CONTACT).get(path).status()).isEqualTo(403);
        assertThat(House.open().guest().get(town.path()).body()).doesNotContain("Nur für uns.");
    }
}

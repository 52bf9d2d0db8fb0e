package org.vorort.actors.catalogues;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class CataloguePagesTest {

    private final Town town = Town.aTown();
    private final String levels = town.path() + "/catalogues/level";
    private Guest coordinator;

    @BeforeEach
    void coordinator() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_town_uses_its_own_words_and_keys_stay() {
        var key = firstKey();
        coordinator.post(levels, "german[" + key + "]", "Kiez", "active", key);
        var page = coordinator.get(levels).page();
        assertThat(page.select("input[name=german[" + key + "]]").val()).isEqualTo("Kiez");
        assertThat(page.select("input[name=active][checked]").eachAttr("value")).containsExactly(key);
        assertThat(page.select("tbody th").first().text()).isEqualTo(key);
        assertThat(coordinator
                        .get(town.path() + "/organisations/new")
                        .page()
                        .select("#level option")
                        .eachText())
                .contains("Kiez")
                .hasSize(2);
        var elsewhere = Town.aTown();
        assertThat(elsewhere
                        .as(Role.COORDINATOR)
                        .get(elsewhere.path() + "/catalogues/level")
                        .body())
                .doesNotContain("Kiez");
    }

    @Test
    void own_words_are_added_ordered_and_deleted_as_long_as_nobody_uses_them() {
        coordinator.post(levels + "/words", "german", "Nachbarstadt", "english", "Neighbouring town");
        coordinator.post(town.path() + "/organisations", "name", "Chor", "level", "X-NACHBARSTADT");
        assertThat(coordinator.delete(levels + "/words/X-NACHBARSTADT").status())
                .isEqualTo(409);
        coordinator.post(town.path() + "/organisations/chor", "name", "Chor", "version", "1");
        assertThat(coordinator.delete(levels + "/words/X-NACHBARSTADT").location())
                .isEqualTo(levels);
        assertThat(coordinator.delete(levels + "/words/X-NACHBARSTADT").status())
                .isEqualTo(404);
        assertThat(coordinator.delete(levels + "/words/" + firstKey()).status()).isEqualTo(409);
    }

    @Test
    void wrong_words_are_said_and_kept() {
        var key = firstKey();
        var answer = coordinator.post(levels, "german[" + key + "]", "", "position[" + key + "]", "vorn");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".vo-errors li")).hasSize(2);
        assertThat(answer.page().select("input[name=position[" + key + "]]").val())
                .isEqualTo("vorn");
        assertThat(coordinator.post(levels + "/words", "german", " ").status()).isEqualTo(422);
        assertThat(coordinator.get(town.path() + "/catalogues/quatsch").status())
                .isEqualTo(404);
    }

    @Test
    void members_do_not_change_the_words() {
        assertThat(town.as(Role.MEMBER).get(levels).status()).isEqualTo(403);
    }

    private String firstKey() {
        return coordinator.get(levels).page().select("tbody th").first().text();
    }
}

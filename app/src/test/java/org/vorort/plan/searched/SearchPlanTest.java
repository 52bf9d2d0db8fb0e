package org.vorort.plan.searched;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Searching;
import org.vorort.testing.Town;

class SearchPlanTest {

    private final Town town = Town.aTown();
    private final Searching searching = new Searching(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final Guest member = town.as(Role.MEMBER);

    @Test
    void a_task_area_is_found_by_what_grinds_and_by_who_does_it() {
        var area = coordinator
                .post(town.path() + "/responsibilities", "name", "Unterbringung", "scope", "Wohnungen und Betten")
                .location();
        coordinator.post(
                area + "/frictions", "what", "Der Kreis meldet Zuweisungen zu spät.", "openedOn", "2026-03-01");
        coordinator.post(
                area + "/entries",
                "level",
                "county",
                "who",
                "Ausländerbehörde",
                "part",
                "responsible",
                "asOf",
                House.today().toString());
        assertThat(searching.titles(member, "Zuweisung")).containsExactly("Unterbringung");
        assertThat(searching.kinds(member, "Ausländerbehörde")).containsExactly("Aufgabe mit Zuständigkeiten");
        assertThat(searching.tells(town.as(Role.CONTACT), "Zuweisung")).isEmpty();
        coordinator.delete(area);
        assertThat(searching.tells(coordinator, "Zuweisung")).isEmpty();
    }

    @Test
    void a_funding_is_found_by_its_reference_by_those_who_may_see_money() {
        var post = coordinator.post(town.path() + "/funding/posts", "title", "Integrationsbeauftragte", "fte", "1");
        assertThat(post.status()).isEqualTo(302);
        var id = coordinator.get(town.path() + "/funding/new").page().select("[name=post] option").stream()
                .map(option -> option.val())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        coordinator.post(
                town.path() + "/funding",
                "programme",
                "VwV Integration",
                "funder",
                "Sozialministerium",
                "post",
                id,
                "fte",
                "0,5",
                "from",
                "2026-01-01",
                "until",
                "2027-12-31",
                "state",
                "granted",
                "reference",
                "SM-4711",
                "note",
                "");
        assertThat(searching.titles(coordinator, "SM-4711")).containsExactly("VwV Integration");
        assertThat(searching.titles(town.as(Role.LEADERSHIP), "Sozialministerium"))
                .containsExactly("VwV Integration");
        assertThat(searching.tells(member, "Sozialministerium")).isEmpty();
    }
}

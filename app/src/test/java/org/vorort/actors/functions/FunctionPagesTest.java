package org.vorort.actors.functions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class FunctionPagesTest {

    private final Town town = Town.aTown();
    private final String chor = town.path() + "/organisations/chor";
    private Guest coordinator;

    @BeforeEach
    void anOrganisation() {
        coordinator = town.as(Role.COORDINATOR);
        coordinator.post(town.path() + "/organisations", "name", "Chor");
    }

    @Test
    void somebody_new_is_entered_on_the_way() {
        var asked = coordinator.post(chor + "/functions", "who", "Anna Muster", "title", "Vorsitz");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("#who").val()).isEqualTo("Anna Muster");
        assertThat(asked.page().select("input[name=person]").eachAttr("value")).containsExactly("new");
        assertThat(asked.page().select("#givenName").val()).isEqualTo("Anna");
        assertThat(asked.page().select("#familyName").val()).isEqualTo("Muster");
        addAnna();
        assertThat(coordinator
                        .get(chor)
                        .page()
                        .select("[aria-labelledby=members]")
                        .text())
                .contains("Anna Muster", "Vorsitz", "Ansprechpartner/in", "keine Vertretung eingetragen");
    }

    @Test
    void what_was_typed_as_a_new_name_stays() {
        var turned = coordinator.post(chor + "/functions", "who", "von der Aue, Eva Maria");
        assertThat(turned.page().select("#givenName").val()).isEqualTo("Eva Maria");
        assertThat(turned.page().select("#familyName").val()).isEqualTo("von der Aue");
        var own = coordinator.post(chor + "/functions", "who", "Eva von der Aue", "familyName", "von der Aue");
        assertThat(own.page().select("#givenName").val()).isEmpty();
        assertThat(own.page().select("#familyName").val()).isEqualTo("von der Aue");
    }

    @Test
    void somebody_known_is_found_by_a_part_of_the_name_and_chosen() {
        addAnna();
        var asked = coordinator.post(chor + "/functions", "who", "Must", "title", "Kasse");
        assertThat(asked.status()).isEqualTo(422);
        var anna = asked.page().select("input[name=person]").first().val();
        var answer = coordinator.post(chor + "/functions", "who", "Must", "person", anna, "title", "Kasse");
        assertThat(answer.location()).isEqualTo(chor);
        assertThat(coordinator.get(chor).body()).contains("Kasse");
    }

    @Test
    void a_function_is_given_on_the_page_of_the_person_as_well() {
        addAnna();
        coordinator.post(town.path() + "/organisations", "name", "Leseclub");
        coordinator.post(town.path() + "/organisations", "name", "Lesekreis Süd");
        var anna = town.path() + "/people/anna-muster";
        assertThat(coordinator.get(anna).page().select("a[href=" + anna + "/functions/new]"))
                .hasSize(1);

        var unknown = coordinator.post(anna + "/functions", "where", "Kegelclub", "title", "Kasse");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().text()).contains("Diese Organisation steht noch nicht im Verzeichnis");
        assertThat(unknown.page().select("#title").val()).isEqualTo("Kasse");

        var which = coordinator.post(anna + "/functions", "where", "lese", "title", "Kasse");
        assertThat(which.status()).isEqualTo(422);
        var south = which.page().select("input[name=organisation]").last().val();
        var done = coordinator.post(
                anna + "/functions", "where", "lese", "organisation", south, "title", "Kasse", "from", "2026-02-01");
        assertThat(done.location()).isEqualTo(anna);
        assertThat(coordinator.get(anna).page().text()).contains("Kasse, Lesekreis Süd");
        assertThat(town.as(Role.MEMBER).get(anna + "/functions/new").status()).isEqualTo(403);
    }

    @Test
    void nobody_stands_in_for_themselves_and_nothing_ends_before_it_begins() {
        addAnna();
        var answer = coordinator.post(
                chor + "/functions",
                "who",
                "Anna Muster",
                "deputyWho",
                "Anna Muster",
                "from",
                "2026-02-01",
                "until",
                "2026-01-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Niemand vertritt sich selbst", "Das Ende liegt vor dem Anfang");
        var wrongDay = coordinator.post(chor + "/functions", "who", "Anna Muster", "from", "gestern");
        assertThat(wrongDay.body()).contains("Das ist kein Datum");
    }

    @Test
    void a_function_is_corrected_ended_and_removed() {
        addAnna();
        var own = coordinator
                .get(chor)
                .page()
                .select("a[href*=/functions/]")
                .first()
                .attr("href");
        coordinator.post(own, "title", "Ehrenvorsitz", "from", "2020-01-01");
        assertThat(coordinator.get(chor).body()).contains("Ehrenvorsitz", "seit 01.01.2020");
        coordinator.post(own + "/ending");
        coordinator.post(own, "title", "Ehrenvorsitz", "from", "2020-01-01", "until", "2021-12-31");
        assertThat(coordinator.get(chor).body()).contains("1 frühere Person");
        assertThat(coordinator.delete(own).location()).isEqualTo(chor);
        assertThat(coordinator.get(own).status()).isEqualTo(404);
    }

    @Test
    void another_town_does_not_know_the_function() {
        addAnna();
        var own = coordinator
                .get(chor)
                .page()
                .select("a[href*=/functions/]")
                .first()
                .attr("href");
        var elsewhere = Town.aTown();
        var there = own.replace(town.path(), elsewhere.path());
        assertThat(elsewhere.as(Role.COORDINATOR).get(there).status()).isEqualTo(404);
        assertThat(town.as(Role.MEMBER).get(own).status()).isEqualTo(403);
    }

    private void addAnna() {
        var answer = coordinator.post(
                chor + "/functions",
                "who",
                "Anna Muster",
                "person",
                "new",
                "givenName",
                "Anna",
                "familyName",
                "Muster",
                "title",
                "Vorsitz",
                "contactPerson",
                "true");
        assertThat(answer.location()).isEqualTo(chor);
    }
}

package org.vorort.actors.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.imports.GivenList.csv;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** Lists say from when to when somebody has a function, and exports say it back. */
class FunctionDatesTest {

    private static final String HEAD = "Vorname;Nachname;Organisation;Funktion;Funktion seit;Funktion bis";

    private final Town town = Town.aTown();
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void certain_days_are_taken_and_others_stay_as_they_stood() {
        var preview = taken(csv(
                "vorstand.csv",
                HEAD,
                "Kim;Beispiel;Chor;Vorsitz;01.03.2019;2024-12-31",
                "Max;Muster;Chor;Kasse;03/04/2019;",
                "Eva;Beispiel;Ruderclub;Leitung;1.3.2020;1.3.2019"));

        assertThat(preview)
                .contains("Dieses Datum ist nicht eindeutig", "03/04/2019", "Die Funktion endet, bevor sie beginnt");
        assertThat(function("Kim").from()).contains(LocalDate.of(2019, 3, 1));
        assertThat(function("Kim").until()).contains(LocalDate.of(2024, 12, 31));
        assertThat(function("Max").from()).isEmpty();
        assertThat(person("Max").unread()).containsEntry("functionSince", "03/04/2019");
        assertThat(function("Eva").from()).contains(LocalDate.of(2020, 3, 1));
        assertThat(function("Eva").until()).isEmpty();
        assertThat(person("Eva").unread()).containsEntry("functionUntil", "1.3.2019");
        assertThat(coordinator.get(town.path() + "/people/max-muster").body()).contains("Funktion seit", "03/04/2019");
    }

    @Test
    void a_day_that_changed_in_the_list_changes_the_function_and_no_second_one_comes_into_being() {
        taken(csv("vorstand.csv", HEAD, "Kim;Beispiel;Chor;Vorsitz;01.03.2019;"));
        taken(csv("vorstand.csv", HEAD, "Kim;Beispiel;Chor;Vorsitz;01.03.2019;31.12.2025"));

        assertThat(functions("Kim")).hasSize(1);
        assertThat(function("Kim").until()).contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void what_was_exported_is_read_again_and_changes_nothing() {
        taken(csv("vorstand.csv", HEAD, "Kim;Beispiel;Chor;Vorsitz;01.03.2019;31.12.2025", "Max;Muster;Chor;;;"));
        for (var language : List.of("de", "en")) {
            coordinator.get("/language/" + language + "?back=/");
            var file = coordinator.get(town.path() + "/people/export?format=csv");
            assertThat(file.body()).contains("2019-03-01", "2025-12-31");
            var columns = coordinator
                    .upload(town.path() + "/imports", "file", "export-" + language + ".csv", file.bytes())
                    .location();
            var meanings =
                    coordinator.get(columns).page().select("option[selected]").eachAttr("value");
            assertThat(meanings).as(language).contains("functionSince", "functionUntil");
            var preview = coordinator.get(columns.replace("columns", "preview")).page();
            assertThat(preview.select(".vo-tabs").text())
                    .as(language)
                    .containsAnyOf("unverändert (2)", "unchanged (2)");
        }
    }

    private String taken(GivenList list) {
        var columns = coordinator
                .upload(town.path() + "/imports", "file", list.name(), list.content())
                .location();
        var preview =
                coordinator.get(columns.replace("columns", "preview")).page().text();
        coordinator.post(columns.replace("columns", "confirmation"));
        return preview;
    }

    private Person person(String given) {
        return Tenancy.in(
                town.id(),
                () -> House.open().ask(People.class).all(town.id()).stream()
                        .filter(person -> person.details().givenName().equals(given))
                        .findFirst()
                        .orElseThrow());
    }

    private List<Function> functions(String given) {
        var id = person(given).id();
        return Tenancy.in(town.id(), () -> House.open().ask(Functions.class).of(town.id(), id));
    }

    private Function function(String given) {
        return functions(given).getFirst();
    }
}

package org.vorort.actors.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.functions.Functions;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class DuplicatePagesTest {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town = Town.aTown();

    @Test
    void two_entries_become_one_with_everything_and_two_again() {
        var kept = organisation("Elternverein", "+49704111", "");
        var other = organisation("Eltern-Verein e. V.", "+49704111", "https://eltern.example.org");
        functionIn(other);
        var coordinator = town.as(Role.COORDINATOR);

        var list = coordinator.get(town.path() + "/duplicates").page();
        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody .kern-badge").text()).contains("gleiche Telefonnummer");

        var merged = coordinator.post(
                town.path() + "/merges",
                "kind",
                "organisation",
                "kept",
                kept.id().toString(),
                "removed",
                other.id().toString(),
                "other",
                "web");
        assertThat(merged.location()).isEqualTo(town.path() + "/organisations/" + kept.slug());
        assertThat(find(kept).orElseThrow().details().web()).isEqualTo("https://eltern.example.org");
        assertThat(find(other)).isEmpty();
        assertThat(functions(kept)).hasSize(1);
        assertThat(coordinator.get(town.path() + "/duplicates").page().select("tbody tr"))
                .isEmpty();

        var undo = coordinator
                .get(town.path() + "/duplicates")
                .page()
                .select("form[action*=/merges/]")
                .attr("action");
        coordinator.delete(undo);
        assertThat(find(other).orElseThrow().details().name()).isEqualTo("Eltern-Verein e. V.");
        assertThat(find(kept).orElseThrow().details().web()).isEmpty();
        assertThat(functions(kept)).isEmpty();
        assertThat(functions(other)).hasSize(1);
        assertThat(coordinator.delete(undo).status()).isEqualTo(409);
    }

    @Test
    void two_entries_are_compared_in_words_not_in_keys() {
        var one = organisation("Elternverein", "+49302312511", "");
        var other = organisation("Eltern-Verein", "+49302312511", "");
        var coordinator = town.as(Role.COORDINATOR);
        for (var entry : List.of(one, other)) {
            coordinator.post(
                    town.path() + "/organisations/" + entry.slug(),
                    "name",
                    entry.name(),
                    "version",
                    "1",
                    "group",
                    "A13",
                    "fields",
                    "SPR",
                    "contactWay",
                    "phone");
        }
        var page = coordinator
                .get(town.path() + "/duplicates/organisation/" + one.id() + "/" + other.id())
                .page();
        assertThat(page.select("tbody").text())
                .contains("Migrantenorganisationen", "Sprache und Sprachförderung")
                .doesNotContain("A13", "SPR", "phone");
    }

    @Test
    void whoever_is_called_two_is_not_suggested_again() {
        var one = organisation("Sportverein", "+4970412", "");
        var other = organisation("Turnverein", "+4970412", "");
        var coordinator = town.as(Role.COORDINATOR);
        coordinator.post(
                town.path() + "/distinctions",
                "kind",
                "organisation",
                "one",
                one.id().toString(),
                "other",
                other.id().toString());
        assertThat(coordinator.get(town.path() + "/duplicates").page().select("tbody tr"))
                .isEmpty();
    }

    private Organisation organisation(String name, String phone, String web) {
        var details = OrganisationDetails.of(
                Map.of(OrganisationField.NAME, name, OrganisationField.PHONE, phone, OrganisationField.WEB, web));
        return Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .create(town.id(), new Organisations.Draft(details, "", Map.of()), TEST));
    }

    private void functionIn(Organisation organisation) {
        Tenancy.run(town.id(), () -> {
            var person = House.open()
                    .ask(People.class)
                    .create(town.id(), new People.Draft(PersonDetails.named("Kim", "Beispiel"), "", Map.of()), TEST);
            var function = new Functions.Function(
                    UUID.randomUUID(),
                    person.id(),
                    organisation.id(),
                    "Vorsitz",
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            House.open().ask(Functions.class).add(town.id(), List.of(function), TEST);
        });
    }

    private Optional<Organisation> find(Organisation organisation) {
        return Tenancy.in(town.id(), () -> House.open().ask(Organisations.class).byId(town.id(), organisation.id()));
    }

    private List<Functions.Function> functions(Organisation organisation) {
        return Tenancy.in(town.id(), () -> House.open().ask(Functions.class).of(town.id(), organisation.id()));
    }
}

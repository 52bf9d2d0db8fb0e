package org.vorort.actors.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class OrganisationExportTest {

    private final Town town = Town.aTown();

    @Test
    void a_list_is_taken_along_exactly_as_it_is_shown() {
        add(Map.of(
                OrganisationField.NAME,
                "Zebra",
                OrganisationField.GROUP,
                "A11",
                OrganisationField.PHONE,
                "+49704112345"));
        add(Map.of(
                OrganisationField.NAME,
                "=Rechenverein;",
                OrganisationField.GROUP,
                "A11",
                OrganisationField.NOTE,
                "eins\nzwei"));
        add(Map.of(OrganisationField.NAME, "Anders", OrganisationField.GROUP, "A13"));
        var coordinator = town.as(Role.COORDINATOR);
        var csv = coordinator.get(town.path() + "/organisations/export?group=A11&sort=-name&format=csv");
        var lines = csv.body().lines().toList();
        assertThat(lines.getFirst()).startsWith("\uFEFFVorOrt-ID;Name;Kurzname;Akteursgruppe");
        assertThat(csv.body()).doesNotContain("Anders").contains("Vereine", "07041 12345");
        assertThat(csv.body().indexOf("Zebra")).isLessThan(csv.body().indexOf("Rechenverein"));
        assertThat(csv.body())
                .as("no cell is taken for a formula")
                .doesNotContain(";=Rechen")
                .doesNotContain("\"=Rechen");
        assertThat(csv.response().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
    }

    @Test
    void workbooks_and_address_cards_come_too() {
        add(Map.of(OrganisationField.NAME, "Chor", OrganisationField.MAIL, "chor@example.org"));
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(new String(
                        coordinator
                                .get(town.path() + "/organisations/export?format=xlsx")
                                .bytes(),
                        0,
                        2))
                .isEqualTo("PK");
        assertThat(coordinator
                        .get(town.path() + "/organisations/export?format=vcf")
                        .body())
                .contains("BEGIN:VCARD", "chor@example.org");
    }

    @Test
    void only_the_office_takes_lists_along() {
        assertThat(town.as(Role.MEMBER)
                        .get(town.path() + "/organisations/export")
                        .status())
                .isEqualTo(403);
    }

    private void add(Map<OrganisationField, String> texts) {
        Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .create(
                                town.id(),
                                new Organisations.Draft(OrganisationDetails.of(texts), "", Map.of()),
                                Visitor.Actor.named("Test")));
    }
}

package org.vorort.actors.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ContactPagesTest {

    private final House house = House.open();
    private final Town town = Town.aTown();
    private final String list = town.path() + "/organisations";
    private Guest coordinator;
    private Guest contact;

    @BeforeEach
    void two_organisations_and_the_contact_of_one() {
        coordinator = town.as(Role.COORDINATOR);
        coordinator.post(list, "name", "Chor", "group", "A06", "note", "Probe im Keller");
        coordinator.post(list, "name", "Tafel");
        contact = town.asContactOf(organisation("chor").id().value());
    }

    @Test
    void the_own_entry_is_one_click_away_and_leads_nowhere_forbidden() {
        assertThat(contact.get(town.path()).page().select("a[href$=/my-entry]").text())
                .contains("Mein Eintrag");
        assertThat(contact.get(town.path() + "/my-entry").location()).isEqualTo(list + "/chor");
        var page = contact.get(list + "/chor");
        assertThat(page.heading()).isEqualTo("Chor");
        assertThat(page.body()).doesNotContain("Probe im Keller", "Tafel");
        for (var link : page.page().select("main a[href^=/]")) {
            assertThat(contact.get(link.attr("href")).status())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
    }

    @Test
    void a_contact_corrects_the_own_entry_but_not_what_the_office_decides() {
        var form = contact.get(list + "/chor/edit").page();
        assertThat(form.select("[name=group], [name=level], [name=note]")).isEmpty();
        assertThat(form.select("[name=name]")).hasSize(1);
        var answer = contact.post(
                list + "/chor",
                "name",
                "Chor am Markt",
                "town",
                "Neustadt",
                "group",
                "",
                "note",
                "Wir sind die Besten",
                "version",
                form.select("input[name=version]").val(),
                "seen",
                form.select("input[name=seen]").val());
        assertThat(answer.status()).isEqualTo(302);
        var details = organisation("chor").details();
        assertThat(List.of(details.name(), details.town(), details.group(), details.note()))
                .containsExactly("Chor am Markt", "Neustadt", "A06", "Probe im Keller");
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Kim Beispiel", "Neustadt");
    }

    @Test
    void a_contact_is_not_told_that_the_name_resembles_another_entry() {
        var version = contact.get(list + "/chor/edit").page().select("input[name=version]");
        var answer = contact.post(list + "/chor", "name", "Tafel", "version", version.val());
        assertThat(answer.status()).isEqualTo(302);
    }

    @Test
    void one_click_says_that_the_entry_is_still_right() {
        assertThat(organisation("chor").confirmed()).isEmpty();
        var answer = contact.post(town.path() + "/my-entry/confirmation");
        assertThat(answer.location()).isEqualTo(list + "/chor");
        assertThat(organisation("chor").confirmed().orElseThrow().by()).isEqualTo("Kim Beispiel");
        assertThat(organisation("tafel").confirmed()).isEmpty();
    }

    @Test
    void a_contact_keeps_the_own_offers() {
        assertThat(contact.post(list + "/chor/offers", "title", "Singen für alle")
                        .location())
                .isEqualTo(list + "/chor");
        var offer = contact.get(list + "/chor").page().select("main a[href*=/offers/]");
        var path = offer.first().attr("href");
        assertThat(contact.post(path, "title", "Singen am Abend").status()).isEqualTo(302);
        assertThat(contact.get(list + "/chor").body()).contains("Singen am Abend");
        assertThat(contact.delete(path).status()).isEqualTo(302);
        assertThat(contact.get(path).status()).isEqualTo(404);
    }

    @Test
    void other_entries_are_as_if_they_were_not_there() {
        coordinator.post(list + "/tafel/offers", "title", "Suppe");
        var offer = coordinator
                .get(list + "/tafel")
                .page()
                .select("main a[href*=/offers/]:not([href$=/new])")
                .first()
                .attr("href");
        var version = coordinator.get(list + "/tafel/edit").page().select("input[name=version]");
        for (var path : List.of(list + "/tafel", list + "/tafel/edit", list + "/tafel/offers/new", offer)) {
            assertThat(contact.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(contact.post(list + "/tafel", "name", "X", "version", version.val())
                        .status())
                .isEqualTo(404);
        assertThat(contact.post(list + "/tafel/offers", "title", "X").status()).isEqualTo(404);
        assertThat(contact.post(offer, "title", "X").status()).isEqualTo(404);
        assertThat(contact.delete(offer).status()).isEqualTo(404);
        assertThat(organisation("tafel").name()).isEqualTo("Tafel");
        for (var path : List.of("/organisations", "/people", "/places", "/offers", "/network", "/colleagues")) {
            assertThat(contact.get(town.path() + path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void a_contact_without_organisation_is_told_whom_to_ask() {
        var nobodys = town.as(Role.CONTACT);
        var page = nobodys.get(town.path() + "/my-entry");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("noch keine Organisation zugeordnet");
        assertThat(nobodys.get(list + "/chor").status()).isEqualTo(404);
        assertThat(nobodys.post(list + "/chor", "name", "X").status()).isEqualTo(404);
        assertThat(nobodys.post(town.path() + "/my-entry/confirmation").status())
                .isEqualTo(404);
    }

    @Test
    void an_archived_entry_is_the_offices_alone() {
        coordinator.post(list + "/chor/archival");
        assertThat(contact.get(list + "/chor").status()).isEqualTo(404);
        assertThat(contact.get(town.path() + "/my-entry").status()).isEqualTo(200);
    }

    @Test
    void the_office_gives_access_on_the_page_of_the_organisation() {
        assertThat(coordinator.get(list + "/tafel").page().select("a[href$=/tafel/contacts]"))
                .hasSize(1);
        assertThat(coordinator.get(town.path() + "/colleagues").page().select("input[name=role][value=contact]"))
                .isEmpty();
        var path = list + "/tafel/contacts";
        var wrong = coordinator.post(path, "name", "", "mail", "ada(at)example.org", "language", "de");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".vo-errors li")).hasSize(2);
        var answer = coordinator.post(path, "name", "Ada Beispiel", "mail", mail(), "language", "de");
        assertThat(answer.location()).isEqualTo(path);
        assertThat(coordinator.get(path).page().select("main li").text()).contains("Ada Beispiel", mail());
        var invited = colleague();
        assertThat(invited.organisation()).contains(organisation("tafel").id().value());
        assertThat(invited.joined()).isFalse();
        var trail = coordinator.get(town.path() + "/audit").page().select("tbody tr");
        assertThat(trail.eachText()).anyMatch(line -> line.contains("Ada Beispiel") && line.contains("Tafel"));
    }

    @Test
    void who_is_invited_elsewhere_moves_there() {
        for (var slug : List.of("tafel", "chor")) {
            coordinator.post(list + "/" + slug + "/contacts", "name", "Ada Beispiel", "mail", mail(), "language", "de");
        }
        assertThat(colleague().organisation())
                .contains(organisation("chor").id().value());
        assertThat(coordinator.get(list + "/tafel/contacts").body()).doesNotContain(mail());
    }

    private String mail() {
        return "ada@" + town.path().substring(1) + ".example";
    }

    private Roles.Colleague colleague() {
        return Tenancy.in(
                town.id(),
                () -> house.ask(Roles.class).colleagues(town.id()).stream()
                        .filter(colleague -> colleague.mail().equals(mail()))
                        .findFirst()
                        .orElseThrow());
    }

    private Organisation organisation(String slug) {
        return Tenancy.in(
                town.id(),
                () -> house.ask(Organisations.class).bySlug(town.id(), slug).orElseThrow());
    }
}

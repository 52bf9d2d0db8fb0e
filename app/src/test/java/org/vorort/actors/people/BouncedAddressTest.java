package org.vorort.actors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Role;
import org.vorort.post.bounces.Bounces;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

class BouncedAddressTest {

    private static final String WRONG = "Kim@Example.org";
    private static final String CAME_BACK = "An diese Adresse kam zuletzt eine E-Mail zurück: 03.11.2026, 10:00 Uhr";

    private final Town town = aTown();
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String person = added("/people", "familyName", "Beispiel", "givenName", "Kim", "mail", WRONG);

    @Test
    void whoever_looks_at_or_edits_an_address_is_told_that_mail_came_back() {
        cameBack();
        assertThat(coordinator.get(person).body()).contains(CAME_BACK, "Die E-Mail-Adresse gibt es nicht.");
        assertThat(coordinator.get(person + "/edit").body()).contains(CAME_BACK);
        assertThat(Markup.complaints(coordinator.get(person).body())).isEmpty();
        assertThat(Markup.complaints(coordinator.get(person + "/edit").body())).isEmpty();
        assertThat(town.as(Role.LEADERSHIP).get(person).body()).doesNotContain("kam zuletzt");
    }

    @Test
    void another_address_is_a_good_one() {
        cameBack();
        var form = coordinator.get(person + "/edit").page();
        var version = form.select("input[name=version]").val();
        coordinator.post(person, "version", version, "familyName", "Beispiel", "mail", "kim.neu@example.org");
        assertThat(coordinator.get(person).body())
                .contains("kim.neu@example.org")
                .doesNotContain("kam zuletzt");
    }

    @Test
    void the_office_knows_better_and_comes_back_to_where_it_was() {
        cameBack();
        var answer = coordinator.delete(town.path() + "/bounces", "mail", WRONG, "back", person);
        assertThat(answer.location()).isEqualTo(person);
        assertThat(coordinator.get(person).body()).doesNotContain("kam zuletzt");
        assertThat(coordinator
                        .delete(town.path() + "/bounces", "mail", WRONG, "back", "//evil.example")
                        .location())
                .isEqualTo(town.path() + "/outbox");
        assertThat(town.as(Role.LEADERSHIP)
                        .delete(town.path() + "/bounces", "mail", WRONG)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_organisation_with_this_address_is_marked_too_and_another_town_is_not() {
        var organisation = added("/organisations", "name", "Verein", "group", "A13", "mail", WRONG);
        cameBack();
        assertThat(coordinator.get(organisation).body()).contains(CAME_BACK);
        assertThat(coordinator.get(organisation + "/edit").body()).contains(CAME_BACK);
        assertThat(Tenancy.in(
                        aTown().id(), () -> House.open().ask(Bounces.class).of(town.id(), WRONG)))
                .isEmpty();
    }

    private String added(String path, String... fields) {
        var location = coordinator.post(town.path() + path, fields).location();
        assertThat(location).startsWith(town.path() + path + "/");
        return location;
    }

    private void cameBack() {
        var transaction = new TransactionTemplate(House.open().ask(PlatformTransactionManager.class));
        Tenancy.run(
                town.id(),
                () -> transaction.executeWithoutResult(_ -> House.open()
                        .ask(Bounces.class)
                        .cameBack(
                                town.id(),
                                WRONG.toLowerCase(java.util.Locale.ROOT),
                                Instant.parse("2026-11-03T09:00:00Z"),
                                DeliveryProblem.ADDRESS_UNKNOWN)));
    }
}

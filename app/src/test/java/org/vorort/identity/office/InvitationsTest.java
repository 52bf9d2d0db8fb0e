package org.vorort.identity.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class InvitationsTest {

    private static final Pattern LINK = Pattern.compile("/sign-in/links/[\\w-]+");
    private static final String PASSWORD = "vier blaue Boote";

    private final House house = House.open();
    private final Town town = Town.aTown();
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String mail = UUID.randomUUID() + "@example.org";

    @Test
    void whoever_is_invited_comes_in_by_the_link_and_finds_the_office_open() {
        invite(coordinator, town, "Nora Neu", Role.COORDINATOR);
        assertThat(colleagues(coordinator)).contains("Nora Neu", mail, "noch nicht da gewesen");

        var nora = house.guest();
        var link = linkTo(mail);
        assertThat(nora.get(link).heading()).isEqualTo("Willkommen");
        assertThat(nora.post(link).location()).isEqualTo(town.path() + "/cockpit");
        assertThat(nora.get(town.path() + "/colleagues").status()).isEqualTo(200);
        assertThat(colleagues(coordinator)).doesNotContain("noch nicht da gewesen");
        assertThat(house.guest().get(link).heading()).isEqualTo("Dieser Link öffnet nicht mehr");
    }

    @Test
    void an_invitation_that_got_lost_is_sent_again() {
        invite(coordinator, town, "Nora Neu", Role.MEMBER);
        house.mailbox().await(mail);
        var form = coordinator
                .get(town.path() + "/colleagues")
                .page()
                .select("form[action$=/invitation]")
                .attr("action");
        assertThat(coordinator.post(form).status()).isEqualTo(302);
        var nora = house.guest();
        nora.post(linkTo(mail));
        assertThat(nora.get("/account").status()).isEqualTo(200);
        assertThat(coordinator.post(form).status()).as("when she is in").isEqualTo(404);
    }

    @Test
    void who_has_an_account_elsewhere_gets_no_link_that_another_office_could_open() {
        var elsewhere = Town.aTown();
        invite(elsewhere.as(Role.COORDINATOR), elsewhere, "Dr. Eva Anderswo", Role.COORDINATOR);
        var eva = house.guest();
        eva.post(linkTo(mail));
        assertThat(eva.get(elsewhere.path() + "/colleagues").status()).isEqualTo(200);

        invite(coordinator, town, "Eva", Role.COORDINATOR);
        var second = house.mailbox().wordsTo(mail, 2);
        assertThat(second).contains("/sign-in/link").doesNotContainPattern(LINK);
        assertThat(colleagues(coordinator))
                .contains("Eva", "noch nicht da gewesen")
                .doesNotContain("Dr. Eva Anderswo");
        assertThat(eva.get(town.path() + "/colleagues").status()).as("not yet").isEqualTo(403);

        eva.post("/sign-in/link", "mail", mail);
        eva.post(linkIn(house.mailbox().wordsTo(mail, 3)));
        assertThat(eva.get(town.path() + "/colleagues").status()).isEqualTo(200);
        assertThat(colleagues(coordinator)).contains("Dr. Eva Anderswo");
    }

    @Test
    void a_password_set_before_the_mailbox_answered_goes_when_another_town_trusts_the_mailbox() {
        var elsewhere = Town.aTown();
        invite(elsewhere.as(Role.COORDINATOR), elsewhere, "Eva", Role.MEMBER);
        var impostor = house.guest();
        impostor.post(linkTo(mail));
        impostor.post("/account/password", "password", PASSWORD, "again", PASSWORD);
        assertThat(house.guest().signIn(mail, PASSWORD)).isNotNull();

        invite(coordinator, town, "Eva", Role.COORDINATOR);
        assertThat(impostor.get(town.path() + "/colleagues").status()).isEqualTo(403);
        var eva = house.guest();
        eva.post("/sign-in/link", "mail", mail);
        eva.post(linkIn(house.mailbox().wordsTo(mail, 4)));
        assertThat(eva.get(town.path() + "/colleagues").status()).isEqualTo(200);
        assertThat(impostor.get("/account").status()).as("the other session").isEqualTo(302);
        var tried = house.guest().post("/sign-in", "mail", mail, "password", PASSWORD);
        assertThat(tried.status()).isEqualTo(422);
    }

    @Test
    void an_invitation_without_name_mail_or_role_says_what_is_missing() {
        var answer = coordinator.post(town.path() + "/colleagues", "mail", "no address", "language", "en");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#name-error").text()).contains("Namen");
        assertThat(answer.page().select("#mail-error").text()).contains("E-Mail-Adresse");
        assertThat(answer.page().select("#role-error").text()).contains("Rolle");
        assertThat(answer.page().select("#mail").attr("value")).isEqualTo("no address");
    }

    @Test
    void nobody_is_invited_to_keep_the_server() {
        var answer = coordinator.post(
                town.path() + "/colleagues", "name", "Nora", "mail", mail, "role", "operator", "language", "de");
        assertThat(answer.status()).isEqualTo(422);
    }

    private void invite(Guest office, Town where, String name, Role role) {
        var answer = office.post(
                where.path() + "/colleagues", "name", name, "mail", mail, "role", role.code(), "language", "de");
        assertThat(answer.location()).isEqualTo(where.path() + "/colleagues");
    }

    private String linkTo(String address) {
        return linkIn(house.mailbox().wordsTo(address));
    }

    private static String linkIn(String words) {
        var found = LINK.matcher(words);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String colleagues(Guest guest) {
        return guest.get(town.path() + "/colleagues").page().select("main").text();
    }
}

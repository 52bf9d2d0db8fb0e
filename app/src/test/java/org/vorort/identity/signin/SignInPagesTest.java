package org.vorort.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.identity.Accounts;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.testing.Guest.Answer;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class SignInPagesTest {

    private final House house = House.open();

    @Test
    void the_sign_in_page_speaks_both_languages() {
        assertThat(house.guest().get("/sign-in").heading()).isEqualTo("Anmelden");
        assertThat(house.guest().speaking("en").get("/sign-in").heading()).isEqualTo("Sign in");
    }

    @Test
    void the_right_password_leads_to_where_one_wanted_to_go() {
        var person = Person.withPassword();
        var guest = house.guest();
        assertThat(guest.get("/account").location()).isEqualTo("/sign-in?next=%2Faccount");
        assertThat(guest.get("/sign-in?next=%2Faccount")
                        .page()
                        .select("input[name=next]")
                        .attr("value"))
                .isEqualTo("/account");
        var answer = guest.post("/sign-in", "mail", person.mail(), "password", Person.PASSWORD, "next", "/account");
        assertThat(answer.location()).isEqualTo("/account");
        assertThat(Person.isIn(guest)).isTrue();
    }

    @Test
    void the_mail_address_may_be_typed_with_capitals_and_spaces() {
        var person = Person.withPassword();
        var typed = "  " + person.mail().toUpperCase(java.util.Locale.ROOT) + " ";
        var answer = house.guest().post("/sign-in", "mail", typed, "password", Person.PASSWORD);
        assertThat(answer.status()).isEqualTo(302);
    }

    @Test
    void somebody_of_one_town_arrives_at_their_own_work() {
        var town = Town.aTown();
        assertThat(town.as(Role.MEMBER).get("/sign-in").location()).isEqualTo(town.path() + "/cockpit");
    }

    @Test
    void the_account_leads_back_to_the_town() {
        var town = Town.aTown();
        var page = town.as(Role.MEMBER).get("/account").page();
        assertThat(page.select("main a[href=" + town.path() + "]").text())
                .isEqualTo(town.municipality().name());
    }

    @ParameterizedTest
    @CsvSource({
        "/account?x=1,          /account?x=1",
        "//evil.example,        /",
        "/\\evil.example,       /",
        "https://evil.example,  /",
        "javascript:alert(1),   /",
        "'/\t/evil.example',    /",
        "'/\r\nSet-Cookie: a=b', /",
        "/{account},            /"
    })
    void nobody_is_led_to_another_server_after_signing_in(String next, String landing) {
        var person = Person.withPassword();
        var answer = house.guest().post("/sign-in", "mail", person.mail(), "password", Person.PASSWORD, "next", next);
        assertThat(answer.location()).isEqualTo(landing);
    }

    @Test
    void a_wrong_password_an_unknown_address_and_an_account_without_password_look_the_same() {
        var wrong = tried(Person.withPassword().mail(), "falsch geraten");
        var unknown = tried("nobody-" + System.nanoTime() + "@example.org", "falsch geraten");
        var without = tried(Person.anybody().mail(), "falsch geraten");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(words(unknown)).isEqualTo(words(wrong)).contains("passen nicht zusammen");
        assertThat(words(without)).isEqualTo(words(wrong));
    }

    @Test
    void a_very_long_password_is_wrong_and_no_bug() {
        assertThat(tried(Person.withPassword().mail(), "ä".repeat(5000)).status())
                .isEqualTo(422);
    }

    @Test
    void half_a_request_is_an_empty_form() {
        assertThat(house.guest().post("/sign-in").status()).isEqualTo(422);
        assertThat(house.guest().post("/sign-in/link").status()).isEqualTo(422);
    }

    @Test
    void after_five_guesses_even_the_right_password_has_to_wait() {
        var person = Person.withPassword();
        for (var guess = 0; guess < Attempts.LIMIT_PER_ACCOUNT; guess++) {
            assertThat(words(tried(person.mail(), "geraten " + guess))).contains("passen nicht zusammen");
        }
        assertThat(words(tried(person.mail(), Person.PASSWORD))).contains("Zu viele Versuche", "15 Minuten");
        assertThat(Person.isIn(Person.withPassword().signedIn()))
                .as("somebody else")
                .isTrue();
    }

    @Test
    void guessing_an_address_that_does_not_exist_is_slowed_down_in_the_same_way() {
        var mail = "nobody-" + System.nanoTime() + "@example.org";
        for (var guess = 0; guess < Attempts.LIMIT_PER_ACCOUNT; guess++) {
            tried(mail, "geraten " + guess);
        }
        assertThat(words(tried(mail, "noch einmal"))).contains("Zu viele Versuche");
    }

    @Test
    void a_locked_account_does_not_open_and_looks_like_any_other_mistake() {
        var person = Person.withPassword();
        var guest = person.signedIn();
        var accounts = house.ask(Accounts.class);
        accounts.lock(person.account().id(), "Kim Beispiel", Visitor.Actor.named("Test"));
        assertThat(Person.isIn(guest)).isFalse();
        assertThat(words(tried(person.mail(), Person.PASSWORD))).contains("passen nicht zusammen");
        accounts.unlock(person.account().id(), "Kim Beispiel", Visitor.Actor.named("Test"));
        assertThat(Person.isIn(person.signedIn())).isTrue();
    }

    @Test
    void demo_accounts_open_on_this_machine_only() {
        var accounts = house.ask(Accounts.class);
        var demo = accounts.create("demo-" + System.nanoTime() + "@example.org", "Dora Demo", Language.DE, true);
        accounts.setPassword(demo.id(), Accounts.DEMO_PASSWORD);
        assertThat(words(house.guest().get("/sign-in"))).contains("Dora Demo");

        var behindProxy = house.guest().saying("X-Forwarded-For", "203.0.113.7");
        assertThat(words(behindProxy.get("/sign-in"))).doesNotContain("Dora Demo");
        var answer = behindProxy.post("/sign-in", "mail", demo.mail(), "password", Accounts.DEMO_PASSWORD);
        assertThat(words(answer)).contains("nur auf dem Rechner");
        assertThat(Person.isIn(house.guest().signIn(demo.mail(), Accounts.DEMO_PASSWORD)))
                .isTrue();
    }

    private Answer tried(String mail, String password) {
        return house.guest().post("/sign-in", "mail", mail, "password", password);
    }

    private static String words(Answer answer) {
        return answer.page().select("main").text();
    }
}

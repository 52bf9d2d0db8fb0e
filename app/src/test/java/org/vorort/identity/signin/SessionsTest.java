package org.vorort.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.testing.House;

class SessionsTest {

    private final House house = House.open();

    @Test
    void signing_in_takes_no_session_that_was_there_before() {
        var person = Person.withPassword();
        var planted = person.signedIn().cookies().get("session");
        var guest = house.guest().keeping("session", planted).signIn(person.mail(), Person.PASSWORD);
        assertThat(guest.cookies().get("session")).isNotEqualTo(planted);
        assertThat(Person.isIn(house.guest().keeping("session", planted))).isFalse();
    }

    @Test
    void the_cookie_of_a_session_is_closed_to_scripts_and_other_sites() {
        var person = Person.withPassword();
        var answer = house.guest().post("/sign-in", "mail", person.mail(), "password", Person.PASSWORD);
        var cookie = answer.response().headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("session="))
                .findFirst();
        assertThat(cookie).get().asString().contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void signing_out_ends_this_session_only() {
        var person = Person.withPassword();
        var here = person.signedIn();
        var there = person.signedIn();
        var token = here.cookies().get("session");
        here.post("/sign-out");
        assertThat(Person.isIn(here)).isFalse();
        assertThat(Person.isIn(house.guest().keeping("session", token))).isFalse();
        assertThat(Person.isIn(there)).isTrue();
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var person = Person.withPassword();
        var here = person.signedIn();
        var there = person.signedIn();
        assertThat(here.get("/account").page().select("tbody tr")).hasSize(2);
        here.delete("/account/sessions");
        assertThat(Person.isIn(here)).isFalse();
        assertThat(Person.isIn(there)).isFalse();
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_tells_the_owner() {
        var person = Person.withPassword();
        var here = person.signedIn();
        var there = person.signedIn();
        var answer = here.post("/account/password", "password", "vier blaue Boote", "again", "vier blaue Boote");
        assertThat(answer.location()).isEqualTo("/account");
        assertThat(Person.isIn(here)).isTrue();
        assertThat(Person.isIn(there)).isFalse();
        assertThat(house.mailbox().wordsTo(person.mail())).contains("Passwort", "geändert");
        assertThat(house.guest().signIn(person.mail(), "vier blaue Boote")).isNotNull();
    }

    @Test
    void a_password_that_is_too_short_or_typed_differently_is_explained_at_its_field() {
        var guest = Person.withPassword().signedIn();
        var tooShort = guest.post("/account/password", "password", "kurz", "again", "kurz");
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.page().select("#password-error").text()).contains("mindestens 10 Zeichen");
        var different = guest.post("/account/password", "password", "vier blaue Boote", "again", "vier rote Boote");
        assertThat(different.page().select("#again-error").text()).contains("nicht gleich");
        assertThat(Person.isIn(guest)).isTrue();
    }
}

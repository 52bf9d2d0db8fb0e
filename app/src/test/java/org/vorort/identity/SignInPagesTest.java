package org.vorort.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.testing.House;

class SignInPagesTest {

    private final House house = House.open();

    @Test
    void the_sign_in_page_speaks_both_languages() {
        assertThat(house.guest().get("/sign-in").heading()).isEqualTo("Anmelden");
        assertThat(house.guest().speaking("en").get("/sign-in").heading()).isEqualTo("Sign in");
    }

    @Test
    void the_request_for_a_link_looks_the_same_with_and_without_an_account() {
        var answer = house.guest().post("/sign-in/link", "mail", "nobody@example.org");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("Bitte sehen Sie in Ihr Postfach");
    }

    @Test
    void a_forged_link_does_not_open() {
        assertThat(house.guest().get("/sign-in/links/forged").heading()).isEqualTo("Dieser Link öffnet nicht mehr");
    }
}

package org.vorort.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.identity.signin.Attempts.Way.LINK;
import static org.vorort.identity.signin.Attempts.Way.PASSWORD;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vorort.testing.House;

class AttemptsTest {

    private static final String ADDRESS = "198.51.100.9";

    private final Attempts attempts = House.open().ask(Attempts.class);
    private final String mail = System.nanoTime() + "@example.org";

    @Test
    void a_burst_of_guesses_gets_no_further_than_patient_ones() throws InterruptedException, ExecutionException {
        Callable<Boolean> guess = () -> attempts.admit(PASSWORD, mail, ADDRESS);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var admitted = 0;
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> guess).limit(20).toList())) {
                admitted += answer.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(Attempts.LIMIT_PER_ACCOUNT);
        }
    }

    @Test
    void asking_for_a_link_is_counted_by_itself() {
        while (attempts.admit(PASSWORD, mail, "198.51.100.10")) {
            assertThat(attempts.admit(LINK, "other" + mail, "198.51.100.10")).isTrue();
        }
        assertThat(attempts.admit(LINK, mail, "198.51.100.10")).isTrue();
    }

    @Test
    void one_network_cannot_go_through_all_accounts() {
        var network = System.nanoTime() + "-network";
        for (var account = 0; account < Attempts.LIMIT_PER_ADDRESS; account++) {
            assertThat(attempts.admit(PASSWORD, account + mail, network)).isTrue();
        }
        assertThat(attempts.admit(PASSWORD, "one-more" + mail, network)).isFalse();
    }

    @Test
    void an_office_full_of_people_who_know_their_passwords_is_not_locked_out() {
        var office = System.nanoTime() + "-office";
        for (var person = 0; person <= Attempts.LIMIT_PER_ADDRESS; person++) {
            assertThat(attempts.admit(PASSWORD, person + mail, office)).isTrue();
            attempts.forget(PASSWORD, person + mail, office);
        }
    }

    @Test
    void addresses_of_one_household_are_one_network() {
        assertThat(Attempts.networkOf("2001:db8:1:2:3:4:5:6")).isEqualTo(Attempts.networkOf("2001:db8:1:2::1"));
        assertThat(Attempts.networkOf("2001:db8:1:3::1")).isNotEqualTo(Attempts.networkOf("2001:db8:1:2::1"));
        assertThat(Attempts.networkOf("192.0.2.1")).isNotEqualTo(Attempts.networkOf("192.0.2.2"));
    }
}

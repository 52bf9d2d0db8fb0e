package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryRulesTest {

    @Test
    void attempts_come_ever_more_rarely_and_end_after_six() {
        assertThat(DeliveryRules.pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(DeliveryRules.pauseAfter(2)).contains(Duration.ofMinutes(5));
        assertThat(DeliveryRules.pauseAfter(3)).contains(Duration.ofMinutes(30));
        assertThat(DeliveryRules.pauseAfter(4)).contains(Duration.ofHours(2));
        assertThat(DeliveryRules.pauseAfter(5)).contains(Duration.ofHours(6));
        assertThat(DeliveryRules.pauseAfter(6)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    550, no such user,                            ADDRESS_UNKNOWN
                    550, 550 5.1.1 unknown recipient,             ADDRESS_UNKNOWN
                    550, 550 5.2.1 mailbox disabled,              ADDRESS_UNKNOWN
                    553, mailbox name not allowed,                ADDRESS_UNKNOWN
                    501, bad address syntax,                      ADDRESS_UNKNOWN
                    552, mailbox full,                            MAILBOX_FULL
                    554, 554 5.2.2 over quota,                    MAILBOX_FULL
                    550, 550 5.7.1 looks like spam,               REFUSED
                    554, transaction failed,                      REFUSED
                    """)
    void a_final_answer_of_a_mail_server_is_said_in_plain_words(int code, String answer, DeliveryProblem meaning) {
        assertThat(DeliveryRules.refusal(code, answer)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim@example.org", "kim.o'neill+rat@mail.example.org", "k@localhost"})
    void one_address_of_one_person_can_be_tried(String mail) {
        assertThat(DeliveryRules.deliverable(mail)).contains(mail);
    }

    @Test
    void a_domain_with_an_umlaut_is_written_as_mail_servers_know_it() {
        assertThat(DeliveryRules.deliverable("rathaus@mühlacker.example")).contains("rathaus@xn--mhlacker-65a.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kim",
                "kim@",
                "@example.org",
                "kim@example.org, max@example.org",
                "Kim <kim@example.org>",
                "kim@example.org\r\nBcc: all@example.org",
                "kim @example.org",
                "kim@exa mple.org",
                "freunde: kim@example.org;"
            })
    void what_is_no_single_address_is_never_tried(String mail) {
        assertThat(DeliveryRules.deliverable(mail)).isEmpty();
    }

    @Test
    void words_go_ninety_days_after_the_end() {
        var now = Instant.parse("2026-11-23T03:10:00Z");
        assertThat(DeliveryRules.wordsGoBefore(now)).isEqualTo(Instant.parse("2026-08-25T03:10:00Z"));
    }
}

package org.vorort.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAnswersTest {

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
        assertThat(ServerAnswers.refusal(code, answer)).isEqualTo(meaning);
    }
}

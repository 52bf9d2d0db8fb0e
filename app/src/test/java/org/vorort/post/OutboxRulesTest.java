package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.post.OutboxRules.Act.CANCEL;
import static org.vorort.post.OutboxRules.Act.HAND_OVER;
import static org.vorort.post.OutboxRules.Act.SEND;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.kernel.Language;

class OutboxRulesTest {

    private static final Recipient KIM = Recipient.byMail("Kim Beispiel", "kim@example.org");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    WAITING,     true,  true,  true
                    SENDING,     false, false, false
                    SENT,        true,  false, false
                    FAILED,      true,  true,  true
                    KEPT,        true,  true,  true
                    HANDED_OVER, true,  false, false
                    CANCELLED,   false, false, false
                    """)
    void each_state_allows_its_acts(MessageState state, boolean send, boolean handOver, boolean cancel) {
        var message = message(KIM, state, "Guten Tag", false);
        assertThat(OutboxRules.may(SEND, message, true)).isEqualTo(send);
        assertThat(OutboxRules.may(HAND_OVER, message, true)).isEqualTo(handOver);
        assertThat(OutboxRules.may(CANCEL, message, true)).isEqualTo(cancel);
    }

    @Test
    void nothing_is_sent_without_a_mail_server() {
        assertThat(OutboxRules.may(SEND, message(KIM, MessageState.KEPT, "Guten Tag", false), false))
                .isFalse();
    }

    @Test
    void a_letter_is_not_sent_by_mail() {
        var byLetter = new Recipient("Kim Beispiel", Optional.empty(), List.of("Am Markt 1", "12345 Testlingen"));
        assertThat(OutboxRules.may(SEND, message(byLetter, MessageState.KEPT, "Guten Tag", false), true))
                .isFalse();
        assertThat(OutboxRules.may(HAND_OVER, message(byLetter, MessageState.KEPT, "Guten Tag", false), true))
                .isTrue();
    }

    @Test
    void what_was_erased_is_neither_read_nor_sent_again() {
        var erased = new StoredMessage(
                MessageId.fresh(),
                "upkeep",
                Language.DE,
                KIM,
                "Stimmt das noch?",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                MessageState.SENT,
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                "Olga",
                Optional.of(Instant.EPOCH));
        assertThat(OutboxRules.mayRead(erased)).isFalse();
        assertThat(OutboxRules.may(SEND, erased, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"WAITING, false", "SENDING, false", "FAILED, false", "KEPT, true", "CANCELLED, false"})
    void a_personal_way_in_is_read_only_where_somebody_must_hand_it_over(MessageState state, boolean read) {
        assertThat(OutboxRules.mayRead(message(KIM, state, "https://…", true))).isEqualTo(read);
        assertThat(OutboxRules.mayRead(message(KIM, state, "https://…", false))).isTrue();
    }

    private static StoredMessage message(Recipient to, MessageState state, String body, boolean personal) {
        return new StoredMessage(
                MessageId.fresh(),
                "upkeep",
                Language.DE,
                to,
                "Stimmt das noch?",
                Optional.of(body),
                Optional.empty(),
                Optional.empty(),
                personal,
                state,
                1,
                0,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                "Olga",
                Optional.empty());
    }
}

package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vorort.post.Desk.message;
import static org.vorort.testing.Town.aTown;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.vorort.kernel.Language;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.testing.House;
import org.vorort.testing.Mailbox;
import org.vorort.testing.Town;

class PostOfficeTest {

    private final House house = House.open();
    private final Mailbox mailbox = house.mailbox();
    private final Town town = aTown();
    private final Desk desk = new Desk(town);
    private final String address = Desk.freshAddress();

    @Test
    void a_message_arrives_once_with_umlauts_and_all_headers() throws Exception {
        var id = desk.send(message(address));
        var mail = mailbox.await(address);
        assertThat(mail.getSubject()).isEqualTo("Stimmt das noch? Grüße aus dem Rathaus – 2026");
        assertThat(mailbox.wordsTo(address))
                .startsWith("Guten Tag Zoë Müller-Übel,\n\nbitte prüfen")
                .contains("Straßenfest e. V.");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Zoë Müller-Übel");
        var from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getAddress()).isEqualTo("vorort@testlingen.example");
        assertThat(from.getPersonal()).isEqualTo(town.municipality().name());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de");
        assertThat(mail.getMessageID()).isEqualTo("<" + id + ".1." + town.id() + "@testlingen.example>");
        assertThat(desk.await(id, MessageState.SENT).sentAt()).isPresent();
        assertThat(mailbox.to(address)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_leaves_no_message_and_no_task() {
        var written = new AtomicReference<MessageId>();
        assertThatThrownBy(() -> desk.inTransaction(() -> {
                    written.set(house.ask(PostOffice.class).send(town.id(), message(address), Desk.OLGA));
                    throw new IllegalStateException("the meeting was not called after all");
                }))
                .hasMessageContaining("not called");
        assertThat(desk.find(written.get())).isEmpty();
        assertThat(desk.carry(written.get())).isEmpty();
        assertThat(mailbox.to(address)).isEmpty();
    }

    @Test
    void nothing_is_taken_on_without_a_transaction() {
        assertThatThrownBy(() -> house.ask(PostOffice.class).send(town.id(), message(address), Desk.OLGA))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_mail_server_that_was_down_gets_the_message_when_it_is_back() {
        mailbox.stop();
        var id = desk.send(message(address));
        awaitAttempt(id);
        var waiting = desk.await(id, MessageState.WAITING);
        mailbox.start();
        assertThat(waiting.problem()).contains(DeliveryProblem.NO_CONNECTION);
        assertThat(waiting.nextAttemptAt().orElseThrow())
                .isAfter(Clock.systemUTC().instant().plusSeconds(20));
        // A minute passes.
        desk.carryNow(id);
        mailbox.await(address);
        assertThat(desk.await(id, MessageState.SENT).problem()).isEmpty();
        assertThat(desk.history(id))
                .extracting(line -> line.state())
                .containsExactly(
                        MessageState.WAITING,
                        MessageState.SENDING,
                        MessageState.WAITING,
                        MessageState.SENDING,
                        MessageState.SENT);
    }

    @Test
    void an_unknown_address_is_not_tried_again() throws IOException {
        var id = desk.in(MessageState.WAITING, message(address));
        try (var server = new AnsweringServer("550 5.1.1 no such user here")) {
            assertThat(desk.carryBy(server.port(), id)).isEmpty();
        }
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.FAILED);
        assertThat(desk.find(id).orElseThrow().problem()).contains(DeliveryProblem.ADDRESS_UNKNOWN);
    }

    @Test
    void a_busy_mail_server_is_asked_again_later() throws IOException {
        var id = desk.in(MessageState.WAITING, message(address));
        try (var server = new AnsweringServer("451 4.7.1 greylisted, come back later")) {
            assertThat(desk.carryBy(server.port(), id)).isPresent();
        }
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.WAITING);
        assertThat(desk.find(id).orElseThrow().problem()).contains(DeliveryProblem.BUSY);
    }

    @Test
    void what_was_interrupted_is_never_sent_twice_by_itself() {
        var id = desk.in(MessageState.SENDING, message(address));
        assertThat(desk.carry(id)).isEmpty();
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.FAILED);
        assertThat(desk.find(id).orElseThrow().problem()).contains(DeliveryProblem.INTERRUPTED);
        assertThat(mailbox.to(address)).isEmpty();
    }

    @Test
    void an_address_that_cannot_be_right_fails_at_once_and_holds_up_nobody() {
        var id = desk.send(message("kim@example.org, max@example.org"));
        assertThat(desk.find(id).orElseThrow().problem()).contains(DeliveryProblem.ADDRESS_INVALID);
    }

    @Test
    void without_a_mail_server_messages_are_kept() {
        var id = desk.sendWithoutMailServer(message(address));
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.KEPT);
        assertThat(desk.find(id).orElseThrow().body().orElseThrow()).contains("/pruefen/abc");
    }

    @Test
    void somebody_without_mail_gets_a_letter() {
        var to = new Recipient("Kim Beispiel", Optional.empty(), List.of("Am Markt 1", "12345 Testlingen"));
        var id = desk.send(new Message("upkeep", Language.DE, to, "Stimmt das noch?", "Guten Tag"));
        assertThat(desk.find(id).orElseThrow().state()).isEqualTo(MessageState.KEPT);
        assertThat(desk.find(id).orElseThrow().to().address()).containsExactly("Am Markt 1", "12345 Testlingen");
    }

    @Test
    void words_are_erased_ninety_days_after_the_end_and_the_log_stays() {
        var sent = desk.send(message(address));
        var kept = desk.sendWithoutMailServer(message(address));
        desk.await(sent, MessageState.SENT);
        var now = Clock.systemUTC().instant();
        house.ask(EraseWords.class).erase(now.plus(Duration.ofDays(89)));
        assertThat(desk.find(sent).orElseThrow().body()).isPresent();
        house.ask(EraseWords.class).erase(now.plus(Duration.ofDays(91)));
        assertThat(desk.find(sent).orElseThrow().body()).isEmpty();
        assertThat(desk.find(sent).orElseThrow().to().mail()).contains(address);
        assertThat(desk.history(sent)).hasSize(3);
        assertThat(desk.find(kept).orElseThrow().body()).isPresent();
    }

    @Test
    void another_municipality_sees_nothing() {
        var id = desk.sendWithoutMailServer(message(address));
        var others = new Desk(aTown());
        assertThat(others.find(id)).isEmpty();
        assertThat(others.history(id)).isEmpty();
        assertThat(others.inTransaction(() -> house.ask(MessageStore.class).find(Sender.of(town.id()), id)))
                .isEmpty();
    }

    private void awaitAttempt(MessageId id) {
        for (var looks = 0; looks < 400 && desk.find(id).orElseThrow().problem().isEmpty(); looks++) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
        assertThat(desk.find(id).orElseThrow().problem()).contains(DeliveryProblem.NO_CONNECTION);
    }
}

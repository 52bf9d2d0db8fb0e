package org.vorort.post.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.post.Message;
import org.vorort.post.MessageId;
import org.vorort.post.PostOffice;
import org.vorort.post.Recipient;
import org.vorort.post.bounces.Bounces;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class MailboxTest {

    private final House house = House.open();
    private final Town town = aTown();
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final String address = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void what_lay_there_before_is_read() {
        read();
    }

    @Test
    void what_comes_back_is_marked_at_the_message_and_beside_the_address() throws Exception {
        var id = sent();
        comesBack(id, "failed", "5.1.1", "smtp; 550 5.1.1 no such user");
        read();
        assertThat(state(id)).contains("zurückgekommen", "Die E-Mail-Adresse gibt es nicht.");
        assertThat(bounced()).isTrue();
        assertThat(lines("")).singleElement().asString().contains("MAILER-DAEMON".toLowerCase(), "Rückläufer");
        assertThat(coordinator.get(town.path() + "/outbox?state=returned").body())
                .contains(address);
        assertThat(coordinator.get(town.path() + "/outbox").body()).contains("Eine E-Mail kam zurück");
    }

    @Test
    void a_delay_is_noted_and_changes_nothing() throws Exception {
        var id = sent();
        comesBack(id, "delayed", "4.4.1", "smtp; timeout");
        read();
        assertThat(state(id))
                .contains("gesendet", "Die Zustellung dauert länger")
                .doesNotContain("zurückgekommen");
        assertThat(bounced()).isFalse();
    }

    @Test
    void nothing_is_taken_twice_even_when_the_numbers_begin_anew() throws Exception {
        var id = sent();
        var report = report(id, "failed", "5.1.1", "smtp; 550 5.1.1 no such user");
        house.mailbox().comesBack(report);
        read();
        coordinator.post(town.path() + "/outbox/" + id + "/hand-over", "note", "angerufen");
        house.mailbox().comesBack(report);
        read();
        assertThat(lines("")).hasSize(1);
        assertThat(state(id)).contains("übergeben");
    }

    @Test
    void a_return_of_an_older_copy_leaves_the_newer_alone() throws Exception {
        var id = sent();
        var report = report(id, "failed", "5.2.2", "smtp; 552 5.2.2 full");
        sendAgain(id);
        house.mailbox().comesBack(report);
        read();
        assertThat(state(id)).doesNotContain("zurückgekommen");
        assertThat(bounced()).isTrue();
    }

    @Test
    void one_mail_that_cannot_be_read_does_not_stop_the_others() throws Exception {
        var id = sent();
        house.mailbox()
                .comesBack("Content-Type: multipart/report; boundary=\"\n\n--\"\nSubject: kaputt\n\n"
                        + "x".repeat(3_000_000));
        house.mailbox().comesBack("Subject: =?utf-8?B?//\n From: x\nContent-Type: text/plain; charset=\n\n\0\0");
        comesBack(id, "failed", "5.1.1", "smtp; 550 5.1.1 no such user");
        read();
        assertThat(state(id)).contains("zurückgekommen");
    }

    @Test
    void what_is_not_ours_stays_unread_in_the_mailbox_and_is_logged_for_the_operator() {
        var unread = house.mailbox().unread();
        var subject = "Frage " + UUID.randomUUID();
        house.mailbox()
                .comesBack("From: kim@example.org\nMessage-ID: <" + UUID.randomUUID() + "@x>\nSubject: " + subject
                        + "\n\nWann hat das Rathaus auf?");
        read();
        assertThat(house.mailbox().unread()).isEqualTo(unread + 1);
        assertThat(Town.operator().get("/inbox").body()).contains(subject, "liegt im Postfach");
        assertThat(coordinator.get(town.path() + "/inbox").body()).doesNotContain(subject);
    }

    @Test
    void what_is_done_is_marked_as_read_in_the_mailbox() throws Exception {
        var id = sent();
        var unread = house.mailbox().unread();
        comesBack(id, "failed", "5.1.1", "smtp; 550 5.1.1 no such user");
        read();
        assertThat(house.mailbox().unread()).isEqualTo(unread);
    }

    @Test
    void whoever_writes_from_an_address_can_be_reached_there() throws Exception {
        var id = sent();
        comesBack(id, "failed", "5.2.2", "smtp; 552 5.2.2 full");
        read();
        assertThat(bounced()).isTrue();
        house.mailbox()
                .comesBack("From: " + address + "\nMessage-ID: <" + UUID.randomUUID() + "@x>\nIn-Reply-To: "
                        + messageId() + "\nAuto-Submitted: auto-replied\nSubject: Abwesend\n\nIch bin im Urlaub.");
        read();
        assertThat(bounced()).isFalse();
        assertThat(lines("?outcome=automatic")).hasSize(1);
    }

    @Test
    void an_invented_message_is_unknown() {
        var invented = UUID.randomUUID() + ".1." + town.id() + "@testlingen.example";
        house.mailbox().comesBack(JudgeMailTest.returned(invented, "failed", "5.1.1", "smtp; 550 x"));
        read();
        assertThat(lines("")).isEmpty();
    }

    @Test
    void the_answer_of_a_calendar_to_no_invitation_stays_unread() {
        var unread = house.mailbox().unread();
        var uid = UUID.randomUUID() + "." + town.id() + "@testlingen.example";
        house.mailbox()
                .comesBack(JudgeMailTest.reply(
                        "kim@example.org", uid, "ATTENDEE;PARTSTAT=DECLINED:mailto:kim@example.org"));
        read();
        assertThat(house.mailbox().unread()).isEqualTo(unread + 1);
        assertThat(Town.operator().get("/inbox?outcome=answer_unknown").body()).contains("kim@example.org");
    }

    @Test
    void an_answer_from_a_strange_address_is_told_to_the_town() {
        var uid = UUID.randomUUID() + "." + town.id() + "@testlingen.example";
        house.mailbox()
                .comesBack(JudgeMailTest.reply(
                        "fremd@example.org", uid, "ATTENDEE;PARTSTAT=DECLINED:mailto:kim@example.org"));
        read();
        assertThat(lines("?outcome=answer_foreign")).hasSize(1);
    }

    @Test
    void a_mailbox_that_does_not_answer_is_read_the_next_time() throws Exception {
        var id = sent();
        var report = report(id, "failed", "5.1.1", "smtp; 550 5.1.1 no such user");
        house.mailbox().stop();
        assertThat(house.ask(ReadMailbox.class).read()).isZero();
        house.mailbox().start();
        house.mailbox().comesBack(report);
        read();
        assertThat(state(id)).contains("zurückgekommen");
    }

    @Test
    void only_the_office_reads_what_came_in() {
        assertThat(town.as(Role.LEADERSHIP).get(town.path() + "/inbox").status())
                .isEqualTo(403);
        assertThat(coordinator.get("/inbox").status()).isEqualTo(403);
    }

    private void read() {
        house.ask(ReadMailbox.class).read();
    }

    private MessageId sent() {
        var message = new Message(
                "test", Language.DE, Recipient.byMail("Kim Beispiel", address), "Einladung", "Guten Tag, kommen Sie?");
        var transaction = new TransactionTemplate(house.ask(PlatformTransactionManager.class));
        var id = Tenancy.in(
                town.id(),
                () -> transaction.execute(
                        _ -> house.ask(PostOffice.class).send(town.id(), message, Visitor.Actor.named("Olga Office"))));
        house.mailbox().await(address);
        awaitState(id, "gesendet");
        return id;
    }

    private void sendAgain(MessageId id) {
        for (var tries = 0; tries < 100; tries++) {
            if (coordinator.post(town.path() + "/outbox/" + id + "/sending").status() != 409) {
                break;
            }
        }
        awaitState(id, "gesendet");
    }

    private void awaitState(MessageId id, String state) {
        for (var looks = 0; looks < 200 && !state(id).contains(state); looks++) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        assertThat(state(id)).contains(state);
    }

    /** The name of the mail as its recipient's server knows it. */
    private String messageId() throws Exception {
        return house.mailbox().await(address).getMessageID();
    }

    private void comesBack(MessageId id, String action, String status, String said) throws Exception {
        house.mailbox().comesBack(report(id, action, status, said));
    }

    private String report(MessageId id, String action, String status, String said) throws Exception {
        var name = messageId().replaceAll("[<>]", "");
        assertThat(name).startsWith(id.toString());
        return JudgeMailTest.returned(name, action, status, said);
    }

    private String state(MessageId id) {
        return coordinator
                .get(town.path() + "/outbox/" + id)
                .page()
                .select("main")
                .text();
    }

    private boolean bounced() {
        return Tenancy.in(town.id(), () -> house.ask(Bounces.class).of(town.id(), address.toUpperCase()))
                .isPresent();
    }

    private List<String> lines(String query) {
        return coordinator
                .get(town.path() + "/inbox" + query)
                .page()
                .select("tbody tr")
                .eachText();
    }
}

package org.vorort.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.post.DeliveryQueue.Waybill;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.bounces.Bounces;
import org.vorort.post.mail.MailServer;
import org.vorort.post.mail.OwnAddresses;
import org.vorort.post.quiet.QuietTimes;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** The desk of a town's office in tests: writes messages and looks what became of them. */
final class Desk {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    static final Visitor.Actor OLGA = Visitor.Actor.named("Olga Office");

    private final House house = House.open();
    private final Town town;

    Desk(Town town) {
        this.town = town;
    }

    static String freshAddress() {
        return UUID.randomUUID() + "@example.org";
    }

    static Message message(String mail) {
        var to = Recipient.byMail("Zoë Müller-Übel", mail);
        return new Message("upkeep", Language.DE, to, "Stimmt das noch? Grüße aus dem Rathaus – 2026", """
                Guten Tag Zoë Müller-Übel,

                bitte prüfen Sie Ihren Eintrag: http://localhost:8080/pruefen/abc.

                Schöne Grüße
                Straßenfest e. V.""");
    }

    MessageId send(Message message) {
        return inTransaction(() -> house.ask(PostOffice.class).send(town.id(), message, OLGA));
    }

    /** A message taken on by a server that has no mail server. */
    MessageId sendWithoutMailServer(Message message) {
        var office = new PostOffice(
                house.ask(MessageStore.class),
                house.ask(DeliveryQueue.class),
                new MailServer(Optional.empty(), ""),
                house.ask(QuietTimes.class),
                house.ask(Bounces.class),
                house.ask(OwnAddresses.class),
                Clock.systemUTC());
        return inTransaction(() -> office.send(town.id(), message, OLGA));
    }

    /** A message in this state, which no task will carry: tests carry it themselves. */
    MessageId in(MessageState state, Message message) {
        var id = sendWithoutMailServer(message);
        var now = Clock.systemUTC().instant();
        inTransaction(() -> {
            var line = new Line(now, state, Optional.empty(), "", "");
            if (state == MessageState.WAITING) {
                house.ask(MessageStore.class).await(Sender.of(town.id()), id, line, now);
            } else {
                house.ask(MessageStore.class).move(Sender.of(town.id()), id, line);
            }
            return id;
        });
        return id;
    }

    Optional<java.time.Instant> carry(MessageId id) {
        return house.ask(DeliverMessage.class).deliver(waybill(id));
    }

    /** Carries by a mail server at this port. */
    Optional<java.time.Instant> carryBy(int port, MessageId id) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var server = new MailServer(Optional.of(sender), "127.0.0.1");
        return new DeliverMessage(house.ask(DeliveryLedger.class), house.ask(ComposeMail.class), server)
                .deliver(waybill(id));
    }

    Optional<StoredMessage> find(MessageId id) {
        return inTransaction(() -> house.ask(MessageStore.class).find(Sender.of(town.id()), id));
    }

    List<Line> history(MessageId id) {
        return inTransaction(() -> house.ask(OutboxStore.class).history(Sender.of(town.id()), id));
    }

    /** The message as soon as it is in this state. */
    StoredMessage await(MessageId id, MessageState state) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = find(id);
            if (found.isPresent() && found.get().state() == state) {
                return found.get();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("the message did not become " + state + ", it is " + find(id));
    }

    /** Has it carried at once, as soon as whoever carried it before has put it down. */
    void carryNow(MessageId id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!house.ask(DeliveryQueue.class).schedule(waybill(id), java.time.Instant.now())) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the message is still being carried: " + find(id));
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
    }

    Waybill waybill(MessageId id) {
        return new Waybill(Sender.of(town.id()), id);
    }

    <T> T inTransaction(Supplier<T> work) {
        var transaction = new TransactionTemplate(house.ask(PlatformTransactionManager.class));
        return Tenancy.in(town.id(), () -> transaction.execute(_ -> work.get()));
    }
}

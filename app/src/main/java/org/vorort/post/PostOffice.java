package org.vorort.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.HouseClock;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.DeliveryQueue.Waybill;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.bounces.Bounces;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.post.mail.MailAddresses;
import org.vorort.post.mail.MailServer;
import org.vorort.post.mail.OwnAddresses;
import org.vorort.post.quiet.QuietTimes;

/**
 * Takes on what leaves the house. A message is written in the caller's transaction, so it goes out if and only if what it
 * tells of really happened; it is carried after the commit and outside of the town's quiet hours, and what became of it stands in the office's outbox. Where no
 * mail can carry it, because the server has no mail server or the person no address, it is kept there to be printed or
 * read out. What is told as of a day that is over was told then: nothing of it leaves the house again.
 */
@Service
public class PostOffice {

    private final MessageStore store;
    private final DeliveryQueue queue;
    private final MailServer server;
    private final QuietTimes quietTimes;
    private final Bounces bounces;
    private final OwnAddresses addresses;
    private final Clock clock;

    PostOffice(
            MessageStore store,
            DeliveryQueue queue,
            MailServer server,
            QuietTimes quietTimes,
            Bounces bounces,
            OwnAddresses addresses,
            Clock clock) {
        this.store = store;
        this.queue = queue;
        this.server = server;
        this.quietTimes = quietTimes;
        this.bounces = bounces;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * Takes a message of this municipality's office on. An address that cannot be right does not throw: the message is
     * marked as failed, so that one bad address does not hold up a hundred good ones.
     *
     * @param by who causes it, as the outbox shows it
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId send(MunicipalityId municipality, Message message, Visitor.Actor by) {
        return accept(Sender.of(municipality), message, false, "", by.name());
    }

    /**
     * Takes on one of several mails of a sort, of which its reader may want no more; mail programs offer a button for that
     * (RFC 8058).
     *
     * @param decline where such a program posts to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId sendDeclinable(MunicipalityId municipality, Message message, String decline, Visitor.Actor by) {
        return accept(Sender.of(municipality), message, false, decline, by.name());
    }

    /**
     * The mail address that the answers of calendars come back to: the organiser of what is sent as a {@link CalendarPart}.
     * The mailbox the server reads, else the sender of its mail.
     */
    public String organiser() {
        return addresses.returns();
    }

    /**
     * Forgets every message of this municipality to somebody who is erased, with what became of it. What still waited is not
     * sent any more.
     *
     * @param names as they may stand on an envelope
     * @param mail may be empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(MunicipalityId municipality, Set<String> names, String mail) {
        store.forget(municipality, names, mail);
        bounces.forget(municipality, mail);
    }

    /** Takes a message on that opens a door for its reader, such as a link for signing in. */
    @Transactional(propagation = Propagation.MANDATORY)
    MessageId sendPersonal(Sender sender, Message message) {
        return accept(sender, message, true, "", "");
    }

    private MessageId accept(Sender sender, Message message, boolean personal, String decline, String by) {
        var id = MessageId.fresh();
        if (HouseClock.isTurnedBack()) {
            return id;
        }
        var now = clock.instant();
        var problem = message.to()
                .mail()
                .filter(mail -> MailAddresses.deliverable(mail).isEmpty())
                .map(_ -> DeliveryProblem.ADDRESS_INVALID);
        var state = problem.isPresent() ? MessageState.FAILED : firstState(message);
        var leaves = personal ? now : quiet(sender, now);
        store.insert(sender, id, message, personal, decline, new Line(now, state, problem, by, ""), leaves);
        if (state == MessageState.WAITING) {
            queue.schedule(new Waybill(sender, id), leaves);
        }
        return id;
    }

    private Instant quiet(Sender sender, Instant now) {
        return sender.municipality().map(town -> quietTimes.next(town, now)).orElse(now);
    }

    private MessageState firstState(Message message) {
        return message.to().mail().isPresent() && server.isConfigured() ? MessageState.WAITING : MessageState.KEPT;
    }
}

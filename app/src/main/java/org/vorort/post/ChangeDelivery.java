package org.vorort.post;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.DeliveryQueue.Waybill;
import org.vorort.post.OutboxRules.Act;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.mail.MailServer;
import org.vorort.post.mail.Words;

/** What people of the office decide about a message: send it (again), note that it was handed over, call it off. */
@Service
public class ChangeDelivery {

    /** What became of the wish. */
    public sealed interface Result {
        record Changed() implements Result {}

        /** In its present state the message cannot be treated so. */
        record NotPossible(MessageState state) implements Result {}

        record Unknown() implements Result {}
    }

    private final MessageStore store;
    private final DeliveryQueue queue;
    private final MailServer server;
    private final Clock clock;

    ChangeDelivery(MessageStore store, DeliveryQueue queue, MailServer server, Clock clock) {
        this.store = store;
        this.queue = queue;
        this.server = server;
        this.clock = clock;
    }

    /** @param note how it was handed over, or why it was called off; may be empty */
    @Transactional
    public Result change(Sender sender, MessageId id, Act act, String note, Visitor.Actor by) {
        var found = store.findForUpdate(sender, id);
        if (found.isEmpty()) {
            return new Result.Unknown();
        }
        var message = found.get();
        var now = clock.instant();
        if (!OutboxRules.may(act, message, server.isConfigured())) {
            return new Result.NotPossible(message.state());
        }
        var line = new Line(now, act.target(), Optional.empty(), by.name(), Words.oneLine(note));
        return switch (act) {
            case SEND -> sendAgain(sender, message, line);
            case HAND_OVER, CANCEL -> {
                store.move(sender, id, line);
                yield new Result.Changed();
            }
        };
    }

    /**
     * Notes that everything that waited to be handed over was, up to the newest message somebody saw: what came after
     * that is still to do. Returns how many.
     */
    @Transactional
    public int handOverAll(MunicipalityId municipality, MessageId newest, String note, Visitor.Actor by) {
        var line =
                new Line(clock.instant(), MessageState.HANDED_OVER, Optional.empty(), by.name(), Words.oneLine(note));
        var handedOver = 0;
        for (var message : store.kept(municipality, Outbox.MOST_LETTERS)) {
            // Ids grow with time; as text they are in the same order everywhere.
            if (message.id().toString().compareTo(newest.toString()) <= 0) {
                store.move(Sender.of(municipality), message.id(), line);
                handedOver++;
            }
        }
        return handedOver;
    }

    private Result sendAgain(Sender sender, StoredMessage message, Line line) {
        if (!queue.schedule(new Waybill(sender, message.id()), line.at())) {
            return new Result.NotPossible(MessageState.SENDING);
        }
        var arrivedBefore = message.state() == MessageState.SENT || message.state() == MessageState.HANDED_OVER;
        store.restart(sender, message.id(), arrivedBefore);
        store.await(sender, message.id(), line, line.at());
        return new Result.Changed();
    }
}

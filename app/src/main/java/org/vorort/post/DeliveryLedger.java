package org.vorort.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.post.DeliveryQueue.Waybill;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.post.mail.MailServer.Outcome;
import org.vorort.post.quiet.QuietTimes;

/** Writes down, before and after, that a message is handed to the mail server: so a crash between leaves a trace. */
@Service
class DeliveryLedger {

    private final MessageStore store;
    private final QuietTimes quietTimes;
    private final Clock clock;

    DeliveryLedger(MessageStore store, QuietTimes quietTimes, Clock clock) {
        this.store = store;
        this.quietTimes = quietTimes;
        this.clock = clock;
    }

    /** Claims a waiting message for one attempt; empty when there is nothing to carry. */
    @Transactional
    Optional<StoredMessage> claim(Waybill waybill, boolean serverConfigured) {
        var found = store.findForUpdate(waybill.sender(), waybill.message());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return switch (found.get().state()) {
            case WAITING -> {
                move(waybill, serverConfigured ? MessageState.SENDING : MessageState.KEPT);
                yield serverConfigured ? store.find(waybill.sender(), waybill.message()) : Optional.empty();
            }
            case SENDING -> {
                // Somebody claimed it and never came back. Sending it again could send it twice, so people decide.
                fail(waybill, DeliveryProblem.INTERRUPTED);
                yield Optional.empty();
            }
            case SENT, FAILED, KEPT, HANDED_OVER, CANCELLED -> Optional.empty();
        };
    }

    /** Writes down what the mail server said. Returns when to try again, if ever. */
    @Transactional
    Optional<Instant> settle(Waybill waybill, StoredMessage message, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> {
                move(waybill, MessageState.SENT);
                yield Optional.empty();
            }
            case Outcome.Refused refused -> {
                fail(waybill, refused.problem());
                yield Optional.empty();
            }
            case Outcome.NotNow notNow -> {
                var next = DeliveryRules.pauseAfter(message.attempts())
                        .map(clock.instant()::plus)
                        .map(then -> quiet(waybill.sender(), message, then));
                if (next.isPresent()) {
                    var line = line(MessageState.WAITING, Optional.of(notNow.problem()));
                    store.await(waybill.sender(), waybill.message(), line, next.get());
                } else {
                    fail(waybill, notNow.problem());
                }
                yield next;
            }
        };
    }

    private Instant quiet(Sender sender, StoredMessage message, Instant then) {
        return message.personal()
                ? then
                : sender.municipality().map(town -> quietTimes.next(town, then)).orElse(then);
    }

    private void move(Waybill waybill, MessageState state) {
        store.move(waybill.sender(), waybill.message(), line(state, Optional.empty()));
    }

    private void fail(Waybill waybill, DeliveryProblem problem) {
        store.move(waybill.sender(), waybill.message(), line(MessageState.FAILED, Optional.of(problem)));
    }

    private Line line(MessageState state, Optional<DeliveryProblem> problem) {
        return new Line(clock.instant(), state, problem, "", "");
    }
}

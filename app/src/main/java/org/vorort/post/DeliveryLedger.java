package org.vorort.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.DeliveryQueue.Waybill;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.bounces.Bounces;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.post.mail.MailServer.Outcome;
import org.vorort.post.quiet.QuietTimes;

/** Writes down, before and after, that a message is handed to the mail server: so a crash between leaves a trace. */
@Service
class DeliveryLedger {

    private static final Duration IN_ORDER = Duration.ofSeconds(5);

    private final MessageStore store;
    private final QuietTimes quietTimes;
    private final Bounces bounces;
    private final Clock clock;

    DeliveryLedger(MessageStore store, QuietTimes quietTimes, Bounces bounces, Clock clock) {
        this.store = store;
        this.quietTimes = quietTimes;
        this.bounces = bounces;
        this.clock = clock;
    }

    /** What comes of the wish to carry a message now. */
    sealed interface Claim {
        /** It is to be carried, by nobody else. */
        record Granted(StoredMessage message) implements Claim {}

        /** Another one to the same person goes first. */
        record Later(Instant at) implements Claim {}

        record NothingToDo() implements Claim {}
    }

    /** Claims a waiting message for one attempt. */
    @Transactional
    Claim claim(Waybill waybill, boolean serverConfigured) {
        var found = store.findForUpdate(waybill.sender(), waybill.message());
        if (found.isEmpty()) {
            return new Claim.NothingToDo();
        }
        return switch (found.get().state()) {
            case WAITING -> claimWaiting(waybill, found.get(), serverConfigured);
            case SENDING -> {
                // Somebody claimed it and never came back. Sending it again could send it twice, so people decide.
                fail(waybill, DeliveryProblem.INTERRUPTED);
                yield new Claim.NothingToDo();
            }
            case SENT, RETURNED, FAILED, KEPT, HANDED_OVER, CANCELLED -> new Claim.NothingToDo();
        };
    }

    private Claim claimWaiting(Waybill waybill, StoredMessage message, boolean serverConfigured) {
        if (!serverConfigured) {
            move(waybill, MessageState.KEPT);
            return new Claim.NothingToDo();
        }
        // What is called off must not arrive before what it calls off. A way in is needed at once, whatever else waits.
        var before = message.personal() ? Optional.<Instant>empty() : store.earlier(waybill.sender(), message);
        if (before.isPresent()) {
            var now = clock.instant();
            var at = (before.get().isAfter(now) ? before.get() : now).plus(IN_ORDER);
            store.postpone(waybill.sender(), message.id(), at);
            return new Claim.Later(at);
        }
        move(waybill, MessageState.SENDING);
        return store.find(waybill.sender(), waybill.message())
                .<Claim>map(Claim.Granted::new)
                .orElseGet(Claim.NothingToDo::new);
    }

    /** Writes down what the mail server said. Returns when to try again, if ever. */
    @Transactional
    Optional<Instant> settle(Waybill waybill, StoredMessage message, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted _ -> {
                move(waybill, MessageState.SENT);
                town(waybill).ifPresent(town -> bounces.taken(town, address(message)));
                yield Optional.empty();
            }
            case Outcome.Refused refused -> {
                fail(waybill, refused.problem());
                town(waybill)
                        .ifPresent(town -> bounces.refused(town, address(message), clock.instant(), refused.problem()));
                yield Optional.empty();
            }
            case Outcome.NotNow notNow -> {
                var next = pause(message, notNow.problem())
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

    private Optional<Duration> pause(StoredMessage message, DeliveryProblem problem) {
        return problem.isOurs()
                ? DeliveryRules.pauseInOutage(Duration.between(message.createdAt(), clock.instant()))
                : DeliveryRules.pauseAfter(message.attempts());
    }

    private static Optional<MunicipalityId> town(Waybill waybill) {
        return waybill.sender().municipality();
    }

    private static String address(StoredMessage message) {
        return message.to().mail().orElseThrow();
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

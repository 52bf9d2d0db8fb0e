package org.vorort.post;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.bounces.Bounces;
import org.vorort.post.mail.DeliveryProblem;

/** Takes back what was sent and did not arrive, as a mail server on the way tells it later. */
@Service
public class TakeBackMessage {

    private final MessageStore store;
    private final Bounces bounces;
    private final Clock clock;

    TakeBackMessage(MessageStore store, Bounces bounces, Clock clock) {
        this.store = store;
        this.bounces = bounces;
        this.clock = clock;
    }

    /**
     * The message came back: its address is remembered, and it counts as not arrived unless people have sent it again or handed
     * it over meanwhile. False where there is no such message.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(MessageName name, DeliveryProblem problem, Instant at) {
        var found = store.findForUpdate(name.sender(), name.message());
        if (found.isEmpty()) {
            return false;
        }
        var message = found.get();
        var town = name.sender().municipality();
        if (town.isPresent() && problem.aboutAddress()) {
            message.to().mail().ifPresent(mail -> bounces.cameBack(town.get(), mail, at, problem));
        }
        if (message.state().mayBecome(MessageState.RETURNED) && message.round() == name.round()) {
            store.move(name.sender(), name.message(), line(MessageState.RETURNED, problem));
        }
        return true;
    }

    /** A mail server on the way goes on trying. False where there is no such message. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean noteDelay(MessageName name) {
        var found = store.findForUpdate(name.sender(), name.message());
        found.filter(message -> message.state() == MessageState.SENT)
                .ifPresent(_ ->
                        store.remark(name.sender(), name.message(), line(MessageState.SENT, DeliveryProblem.DELAYED)));
        return found.isPresent();
    }

    /** Whether there is such a message. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean knows(MessageName name) {
        return store.find(name.sender(), name.message()).isPresent();
    }

    private Line line(MessageState state, DeliveryProblem problem) {
        return new Line(clock.instant(), state, Optional.of(problem), "", "");
    }
}

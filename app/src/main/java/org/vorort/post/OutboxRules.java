package org.vorort.post;

import org.vorort.post.mail.MailAddresses;

/** What the office may do with a message, and whether it may read it. */
public final class OutboxRules {

    /** What people do with a message by hand. */
    public enum Act {
        SEND(MessageState.WAITING),
        HAND_OVER(MessageState.HANDED_OVER),
        CANCEL(MessageState.CANCELLED);

        private final MessageState target;

        Act(MessageState target) {
            this.target = target;
        }

        MessageState target() {
            return target;
        }
    }

    private OutboxRules() {}

    public static boolean may(Act act, StoredMessage message, boolean serverConfigured) {
        // What is on its way at this moment goes on by itself.
        if (message.state() == MessageState.SENDING || !message.state().mayBecome(act.target())) {
            return false;
        }
        return switch (act) {
            case SEND ->
                serverConfigured
                        && message.body().isPresent()
                        && message.to()
                                .mail()
                                .flatMap(MailAddresses::deliverable)
                                .isPresent();
            case HAND_OVER -> mayRead(message);
            case CANCEL -> true;
        };
    }

    /**
     * A link that signs somebody in is that person's alone. Only where no mail server carries it must somebody of the
     * office hand it over.
     */
    public static boolean mayRead(StoredMessage message) {
        return message.body().isPresent() && (!message.personal() || message.state() == MessageState.KEPT);
    }
}

package org.vorort.post.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorort.post.MessageState;
import org.vorort.post.Outbox;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Paging;

/**
 * The outbox as a list.
 *
 * @param home where this outbox lies: the town's, or the server's
 * @param sendsMail whether this server has a mail server at all
 * @param newest the newest message of the list, so that one can say "all up to this one"
 * @param printable whether the list shows what is printed and handed over together
 */
record OutboxView(
        String home,
        List<Line> lines,
        Paging paging,
        Outbox.Standing standing,
        boolean sendsMail,
        FormState filter,
        List<Choice> states,
        List<Link> active,
        FormState handOver,
        String newest,
        boolean printable) {

    /** @param to the mail address, empty for a letter */
    record Line(
            String path,
            String name,
            String to,
            String subject,
            State state,
            Optional<String> problem,
            Instant createdAt,
            Instant changedAt) {}

    /** How many letters one document holds. */
    int most() {
        return Outbox.MOST_LETTERS;
    }

    boolean filtered() {
        return !active.isEmpty();
    }

    /**
     * A state as a badge.
     *
     * @param key the text of its name
     * @param kind the colour and
     * @param icon the sign that say the same to those who do not read it
     */
    record State(String key, String kind, String icon) {

        static State of(MessageState state) {
            var key = "post.state." + state.code();
            return switch (state) {
                case WAITING, SENDING -> new State(key, "info", "mail");
                case SENT, HANDED_OVER -> new State(key, "success", "success");
                case FAILED, RETURNED -> new State(key, "danger", "danger");
                case KEPT -> new State(key, "warning", "draft");
                case CANCELLED -> new State(key, "neutral", "close");
            };
        }
    }
}

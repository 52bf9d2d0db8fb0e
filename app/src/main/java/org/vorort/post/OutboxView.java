package org.vorort.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        long failed,
        long kept,
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
            StateView state,
            Optional<String> problem,
            Instant createdAt,
            Instant changedAt) {}

    /** How many letters one document holds. */
    int most() {
        return PrintLetters.MOST;
    }

    boolean filtered() {
        return !active.isEmpty();
    }
}

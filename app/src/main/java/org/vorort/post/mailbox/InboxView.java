package org.vorort.post.mailbox;

import java.time.Instant;
import java.util.List;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Paging;

/**
 * The mailbox as a list of what was read.
 *
 * @param home where this list lies, {@code outbox} where the list of what was sent does
 * @param reads whether this server reads a mailbox at all
 */
record InboxView(
        String home,
        String outbox,
        boolean reads,
        List<Line> lines,
        Paging paging,
        FormState filter,
        List<Choice> outcomes,
        List<Link> active) {

    /**
     * One mail.
     *
     * @param outcome the text that says what became of it, {@code kind} and {@code icon} the sign of it
     * @param message where the message lies that it answers or brings back; empty where there is none
     */
    record Line(
            Instant sentAt, String from, String subject, String outcome, String kind, String icon, String message) {}
}

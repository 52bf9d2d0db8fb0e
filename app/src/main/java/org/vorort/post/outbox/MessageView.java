package org.vorort.post.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vorort.post.outbox.OutboxView.State;
import org.vorort.shell.FormState;

/**
 * One message as the office sees it.
 *
 * @param path where this page lies, {@code home} where the list does
 * @param words the message itself, absent where it was erased or is nobody else's business
 * @param secret whether the words are there, but for the recipient only
 * @param links addresses in the words, to be copied
 */
record MessageView(
        String home,
        String path,
        String subject,
        String name,
        String mail,
        List<String> address,
        String language,
        State state,
        Optional<String> problem,
        Optional<Instant> nextAttemptAt,
        Instant createdAt,
        String createdBy,
        Optional<String> words,
        boolean secret,
        List<String> links,
        List<HistoryLine> history,
        Acts acts,
        FormState handOver) {

    record HistoryLine(Instant at, State state, Optional<String> problem, String actor, String note) {}

    /** @param again whether it was sent before */
    record Acts(boolean send, boolean again, boolean handOver, boolean cancel, boolean print) {

        boolean any() {
            return send || handOver || cancel || print;
        }
    }
}

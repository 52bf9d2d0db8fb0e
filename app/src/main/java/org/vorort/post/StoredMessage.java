package org.vorort.post;

import java.time.Instant;
import java.util.Optional;
import org.vorort.kernel.Language;
import org.vorort.post.mail.DeliveryProblem;

/**
 * A message as the outbox holds it.
 *
 * @param body absent when it was erased, as {@code calendar} is then
 * @param decline where a mail program declines further mails of this sort
 */
public record StoredMessage(
        MessageId id,
        String kind,
        Language language,
        Recipient to,
        String subject,
        Optional<String> body,
        Optional<CalendarPart> calendar,
        Optional<String> decline,
        boolean personal,
        MessageState state,
        int round,
        int attempts,
        Optional<Instant> nextAttemptAt,
        Optional<DeliveryProblem> problem,
        Instant createdAt,
        String createdBy,
        Optional<Instant> sentAt) {

    /** One line of what became of a message. */
    public record Line(Instant at, MessageState state, Optional<DeliveryProblem> problem, String actor, String note) {}
}

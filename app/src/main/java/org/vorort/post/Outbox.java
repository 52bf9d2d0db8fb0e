package org.vorort.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.post.Outbox.Row;
import org.vorort.post.Outbox.Search;
import org.vorort.post.StoredMessage.Line;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.shell.Paging;

/** What lies in an office's outbox and what became of it. */
@Service
@Order(20)
public class Outbox implements OpenWork {

    /** One document for the printer holds this many letters; it gets a second one for the rest. */
    public static final int MOST_LETTERS = 200;

    private static final int ROWS = 50;

    /** @param words part of a name, mail address or subject, empty for all; @param state only these, if given */
    public record Search(String words, Optional<MessageState> state) {}

    /** One message in the list. */
    public record Row(
            MessageId id,
            String toName,
            Optional<String> toMail,
            String subject,
            MessageState state,
            Optional<DeliveryProblem> problem,
            Instant createdAt,
            Instant changedAt) {}

    /**
     * How it stands, whatever is listed.
     *
     * @param failed how many were not taken by a mail server, {@code returned} came back later, {@code kept} wait to be handed
     *     over, {@code held} wait for our own mail server to answer again
     */
    public record Standing(long failed, long returned, long kept, long held) {}

    /** A page of the list. */
    public record Excerpt(List<Row> rows, Paging paging, Standing standing) {}

    /** One message with everything that became of it. */
    public record Traced(StoredMessage message, List<Line> history) {}

    private final OutboxStore store;
    private final MessageStore messages;

    Outbox(OutboxStore store, MessageStore messages) {
        this.store = store;
        this.messages = messages;
    }

    /** @param path path and query of the list without its page number */
    @Transactional(readOnly = true)
    public Excerpt list(Sender sender, Search search, String path, int page) {
        var paging = Paging.of(path, page, ROWS, store.count(sender, search));
        return new Excerpt(
                store.newest(sender, search, paging.size(), paging.offset()),
                paging,
                new Standing(
                        count(sender, MessageState.FAILED),
                        count(sender, MessageState.RETURNED),
                        count(sender, MessageState.KEPT),
                        store.countHeld(sender)));
    }

    @Transactional(readOnly = true)
    public Optional<Traced> message(Sender sender, MessageId id) {
        return messages.find(sender, id).map(found -> new Traced(found, store.history(sender, id)));
    }

    /** What waits to be handed over, oldest first. */
    @Transactional(readOnly = true)
    public List<StoredMessage> kept(MunicipalityId municipality, int limit) {
        return messages.kept(municipality, limit);
    }

    /** Messages that did not arrive, and those that wait to be handed over. */
    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var sender = new Sender(Optional.of(municipality));
        var failed = waiting(sender, MessageState.FAILED, "post.outbox.failed");
        var returned = waiting(sender, MessageState.RETURNED, "post.outbox.returned");
        var kept = waiting(sender, MessageState.KEPT, "post.outbox.kept");
        return Stream.of(failed, returned, kept)
                .filter(some -> some.number() > 0)
                .toList();
    }

    private Waiting waiting(Sender sender, MessageState state, String key) {
        return new Waiting(key, count(sender, state), "/outbox?state=" + state.code());
    }

    private long count(Sender sender, MessageState state) {
        return store.count(sender, new Search("", Optional.of(state)));
    }
}

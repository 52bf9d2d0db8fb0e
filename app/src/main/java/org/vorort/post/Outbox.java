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

    /** @param words part of a name or of a mail address, empty for all; @param state only these, if given */
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

    /** @param failed how many of all messages failed, and {@code kept} how many wait to be handed over, whatever is listed */
    public record Excerpt(List<Row> rows, Paging paging, long failed, long kept) {}

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
                store.count(sender, new Search("", Optional.of(MessageState.FAILED))),
                store.count(sender, new Search("", Optional.of(MessageState.KEPT))));
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
        var kept = waiting(sender, MessageState.KEPT, "post.outbox.kept");
        return Stream.of(failed, kept).filter(some -> some.number() > 0).toList();
    }

    private Waiting waiting(Sender sender, MessageState state, String key) {
        var number = store.count(sender, new Search("", Optional.of(state)));
        return new Waiting(key, number, "/outbox?state=" + state.code());
    }
}

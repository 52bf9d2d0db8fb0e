package org.vorort.post.mailbox;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.post.Sender;
import org.vorort.post.mailbox.InboxStore.Entry;
import org.vorort.shell.Paging;

/** What was read in the mailbox, newest first. */
@Service
class Inbox {

    private static final int ROWS = 50;

    record Excerpt(List<Entry> entries, Paging paging) {}

    private final InboxStore store;

    Inbox(InboxStore store) {
        this.store = store;
    }

    /** @param outcome one of {@link InboxOutcome}; everything where it is none */
    @Transactional(readOnly = true)
    Excerpt list(Sender sender, String outcome, String path, int page) {
        var sought = sought(outcome);
        var paging = Paging.of(path, page, ROWS, store.count(sender, sought.orElse(null)));
        return new Excerpt(store.newest(sender, sought.orElse(null), paging.size(), paging.offset()), paging);
    }

    static Optional<InboxOutcome> sought(String code) {
        for (var outcome : InboxOutcome.values()) {
            if (outcome.code().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}

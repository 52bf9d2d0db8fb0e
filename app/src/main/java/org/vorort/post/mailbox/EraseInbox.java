package org.vorort.post.mailbox;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets lines of the inbox as long after reading as words of the outbox are kept after sending. */
@Service
class EraseInbox {

    static final Duration KEPT = Duration.ofDays(90);

    private final InboxStore store;

    EraseInbox(InboxStore store) {
        this.store = store;
    }

    @Transactional
    long erase(Instant now) {
        return store.erase(now.minus(KEPT));
    }
}

package org.vorort.post;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases the words of messages that came to their end long ago; that they were sent, when and to whom, stays. */
@Service
class EraseWords {

    private final MessageStore store;

    EraseWords(MessageStore store) {
        this.store = store;
    }

    @Transactional
    long erase(Instant now) {
        return store.eraseWords(DeliveryRules.wordsGoBefore(now));
    }
}

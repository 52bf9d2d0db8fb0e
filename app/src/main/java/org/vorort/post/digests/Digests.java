package org.vorort.post.digests;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.Recipient;
import org.vorort.post.mail.MailAddresses;

/**
 * Takes on news that can wait until the morning. Everything one person is told goes out as one mail a day, newest first, after the
 * quiet hours; where nothing is left to tell, none goes out. Invitations, reminders with a date and whatever else needs an
 * answer are messages of their own: {@link org.vorort.post.PostOffice#send}.
 */
@Service
class Digests {

    private final NoticeStore store;
    private final SubscriptionStore subscriptions;
    private final Clock clock;

    Digests(NoticeStore store, SubscriptionStore subscriptions, Clock clock) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /**
     * Takes a notice on. False where it will not reach the person by mail, because there is no usable address or the person has
     * declined digests: then nothing is kept, and whoever must know is told in another way.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(MunicipalityId municipality, Recipient to, Language language, Notice notice) {
        var mail = to.mail().flatMap(MailAddresses::deliverable);
        if (mail.isEmpty() || subscriptions.declined(municipality, mail.get())) {
            return false;
        }
        store.save(municipality, mail.get(), to.name(), language, notice, clock.instant());
        return true;
    }

    /** The thing is settled: whoever was not told of it yet need not be. */
    @Transactional(propagation = Propagation.MANDATORY)
    void withdraw(MunicipalityId municipality, String kind, String about) {
        store.withdraw(municipality, kind, about);
    }
}

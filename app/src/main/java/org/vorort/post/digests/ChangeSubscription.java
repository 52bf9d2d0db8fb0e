package org.vorort.post.digests;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.SignedLinks;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.digests.SubscriptionStore.Subscription;

/** Declines digests, or asks for them again, by the link that stands in each of them. */
@Service
class ChangeSubscription {

    private static final String PURPOSE = "digest";

    /** Whoever finds an old mail must still be able to decline. */
    private static final Duration LINK_VALIDITY = Duration.ofDays(3_650);

    private final SubscriptionStore store;
    private final NoticeStore notices;
    private final SignedLinks links;
    private final Clock clock;

    ChangeSubscription(SubscriptionStore store, NoticeStore notices, SignedLinks links, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.links = links;
        this.clock = clock;
    }

    /** The token of this person's link, made with the first digest and the same in all others. */
    @Transactional(propagation = Propagation.MANDATORY)
    String token(MunicipalityId municipality, String mail, Language language) {
        var known = store.find(municipality, mail);
        if (known.isPresent()) {
            return links.token(known.get().link());
        }
        var issued = links.issue(PURPOSE, mail, LINK_VALIDITY, false, "");
        store.insert(municipality, mail, issued.link(), language);
        return issued.token();
    }

    /** Whose link it is; empty for one that opens nothing. */
    @Transactional(readOnly = true)
    Optional<Subscription> find(MunicipalityId municipality, String token) {
        return links.open(PURPOSE, token) instanceof SignedLinks.Opened.Valid valid
                ? store.find(municipality, valid.subject())
                : Optional.empty();
    }

    /** Sends no digest any more; what was to be told is forgotten. False for a link that opens nothing. */
    @Transactional
    boolean decline(MunicipalityId municipality, String token) {
        var found = find(municipality, token);
        found.ifPresent(known -> {
            store.update(municipality, known.mail(), clock.instant());
            notices.forget(municipality, known.mail());
        });
        return found.isPresent();
    }

    @Transactional
    boolean resume(MunicipalityId municipality, String token) {
        var found = find(municipality, token);
        found.ifPresent(known -> store.update(municipality, known.mail(), null));
        return found.isPresent();
    }
}

package org.vorort.plan.funding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;

/** Posts: entered, corrected, removed as long as no funding pays them. */
@Service
public class KeepPosts {

    private final PostStore store;
    private final Audit audit;
    private final Clock clock;

    KeepPosts(PostStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Post> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public Optional<Post> find(MunicipalityId municipality, UUID id) {
        return store.all(municipality).stream()
                .filter(post -> post.id().equals(id))
                .findFirst();
    }

    @Transactional
    public Post add(MunicipalityId municipality, String title, int fteHundredths, Visitor.Actor by) {
        var post = new Post(Ids.fresh(), title, fteHundredths, 1);
        store.insert(municipality, post, clock.instant());
        audit.record(by, "postAdded", subject(post), Map.of(), post.texts());
        return post;
    }

    /** False where somebody else was faster. */
    @Transactional
    boolean change(MunicipalityId municipality, Post changed, Visitor.Actor by) {
        var before = find(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return false;
        }
        audit.record(by, "postChanged", subject(changed), before.get().texts(), changed.texts());
        return true;
    }

    /** False where a funding pays it. */
    @Transactional
    boolean remove(MunicipalityId municipality, Post post, Visitor.Actor by) {
        if (store.isPaid(municipality, post.id())) {
            return false;
        }
        store.delete(municipality, post.id());
        audit.record(by, "postRemoved", subject(post), post.texts(), Map.of());
        return true;
    }

    private static Audit.Subject subject(Post post) {
        return new Audit.Subject("post", post.id().toString(), post.title());
    }
}

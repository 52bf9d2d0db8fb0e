package org.vorort.bodies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Slug;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** The bodies of a municipality. Every change stands in the audit trail. */
@Service
public class Bodies {

    /** A body to be. Its address is made of its name. */
    public record Draft(
            BodyKind kind,
            String name,
            BodyDetails details,
            Optional<BodyId> parent,
            Optional<LocalDate> foundedOn,
            Optional<LocalDate> endsOn) {}

    private final BodyStore store;
    private final Audit audit;

    Bodies(BodyStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** Every body, dissolved ones too, by name. */
    @Transactional(readOnly = true)
    public List<Body> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public Optional<Body> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug);
    }

    @Transactional(readOnly = true)
    public Optional<Body> byId(MunicipalityId municipality, BodyId id) {
        return store.byId(municipality, id);
    }

    /** The bodies below this one, such as the working groups of a network, by name. */
    @Transactional(readOnly = true)
    public List<Body> children(MunicipalityId municipality, BodyId id) {
        return store.all(municipality).stream()
                .filter(body -> body.parent().equals(Optional.of(id)))
                .toList();
    }

    @Transactional
    public Body found(MunicipalityId municipality, Draft draft, Visitor.Actor by) {
        var taken = new HashSet<String>();
        store.all(municipality).forEach(body -> taken.add(body.slug()));
        var body = new Body(
                BodyId.fresh(),
                Slug.free(draft.name(), taken),
                draft.kind(),
                draft.name(),
                draft.details(),
                draft.parent(),
                draft.foundedOn(),
                draft.endsOn(),
                Optional.empty(),
                false,
                1);
        store.insert(municipality, body);
        audit.record(by, "bodyFounded", subject(body), Map.of(), body.texts());
        return body;
    }

    /**
     * Writes the body as it is now over the one of the same version.
     *
     * @return false when somebody else changed it meanwhile; nothing is written then
     */
    @Transactional
    public boolean change(MunicipalityId municipality, Body changed, Visitor.Actor by) {
        var before = store.byId(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return false;
        }
        audit.record(by, "bodyChanged", subject(changed), before.get().texts(), changed.texts());
        return true;
    }

    /** Ends the body on this day. @param lessons what would be done differently, in words */
    @Transactional
    public void dissolve(MunicipalityId municipality, Body body, LocalDate on, String lessons, Visitor.Actor by) {
        store.dissolve(municipality, body.id(), on, lessons);
        audit.record(
                by, "bodyDissolved", subject(body), Map.of(), Map.of("endedOn", on.toString(), "lessons", lessons));
    }

    /** What would be done differently, as it was written down at the end; empty where nobody did. */
    @Transactional(readOnly = true)
    public String lessons(MunicipalityId municipality, BodyId id) {
        return store.lessons(municipality, id);
    }

    /** How the audit trail calls a body. */
    public static Audit.Subject subject(Body body) {
        return new Audit.Subject("body", body.id().toString(), body.name());
    }
}
